import type { JsonObject } from '../../core/base/json'
import type { LaneKey, Spot } from '../plan'

/** Ways to say where a sample's card lies and what its kind knows of it. */
export const at = <S extends string>(lane: LaneKey, from: S, to?: S): Spot<S> => ({ lane, from, ...(to && { to }) })
export const touch = <S extends string>(from: S, channel: string, ownership: string): Spot<S> => ({ lane: 'touchpoints', from, data: { channel, ownership } })
export const pain = <S extends string>(from: S, severity: number): Spot<S> => ({ lane: 'pains', from, data: { severity } })
export const chance = <S extends string>(from: S, impact: number, effort: number): Spot<S> => ({ lane: 'opportunities', from, data: { impact, effort } })
export const part = <S extends string>(lane: 'back' | 'systems', from: S, part: string, to?: S): Spot<S> => ({ lane, from, ...(to && { to }), data: { part } })
export const moment = <S extends string>(from: S, moment: string): Spot<S> => ({ lane: 'moments', from, data: { moment } })
export const figure = <S extends string>(from: S, data: JsonObject): Spot<S> => ({ lane: 'metrics', from, data })
export const sent = <S extends string>(from: S, by: string): Spot<S> => ({ lane: 'orchestration', from, data: { by } })
