import type { Id, Source } from '../core/base/ids'
import { COMMANDS, type Command, type Outcome } from '../core/commands'
import { clipOf } from '../core/commands/clip'
import { applyEdits, emptyDoc, type Doc } from '../core/document/doc'
import { ARROW_KINDS, COLOURS, type Arrow, type Card } from '../core/document/records'
import { LANE_KINDS } from '../lanes/models'
import { randomText } from './random-map'

export type CommandName = keyof typeof COMMANDS

/** A command with arguments, as a gesture would call it. */
export interface Call { readonly name: CommandName; readonly args: unknown }

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[]

/** Runs a command by name. */
export function run(doc: Doc, { name, args }: Call, source: Source): Outcome | null {
  return (COMMANDS[name] as unknown as Command<unknown>)(doc, args, source)
}

/** The document after a command, the same one when the command can't be done. */
export function after(doc: Doc, call: Call, source: Source): Doc {
  return applyEdits(doc, run(doc, call, source)?.edits ?? [])
}

/** A command of any kind with arguments that fit the document; as often as `stale` (0–1) says, one that names things which are gone, or a place out of reach. */
export function randomCall(doc: Doc, random: () => number, stale = 0, name: CommandName = COMMAND_NAMES[Math.floor(random() * COMMAND_NAMES.length)]!): Call {
  return { name, args: argsOf(doc, random, stale)[name]() }
}

function argsOf(doc: Doc, random: () => number, stale: number): Record<CommandName, () => unknown> {
  const wrong = () => random() < stale
  const below = (n: number) => Math.floor(random() * n)
  const pick = <T>(list: readonly T[]): T | undefined => list[below(list.length)]
  const idIn = (list: readonly { readonly id: Id }[], kind: string) => (wrong() ? `${kind}:gone` : (pick(list)?.id ?? `${kind}:gone`))
  const cards = (): readonly Card[] => [...[...doc.cells.values()].flat(), ...doc.inbox]
  const stage = () => idIn(doc.stages, 'stage')
  const step = () => idIn(doc.steps, 'step')
  const lane = () => idIn(doc.lanes, 'lane')
  const card = () => idIn(cards(), 'card')
  const persona = () => idIn(doc.personas, 'persona')
  const arrow = () => idIn(doc.arrows, 'arrow')
  const end = () => (random() < 0.6 ? card() : random() < 0.6 ? step() : stage())
  const any = () => pick([stage, step, lane, card, persona, arrow, () => idIn([...doc.points.values()].flat(), 'point')])!()
  const orNone = (id: () => string) => (random() < 0.25 ? null : id())
  const many = (id: () => string) => Array.from({ length: below(4) }, id)
  const index = () => (wrong() ? pick([-3, 1.5, 1e9, Number.NaN])! : below(6))
  const text = () => randomText(random, 4)
  const line = () => text().replace(/\n/g, ' ')
  const colour = () => (random() < 0.3 ? null : pick(COLOURS)!)
  const siblings = (id: string) => doc.steps.filter(({ place }) => place.stage === id)
  const spot = () => ({ lane: lane(), step: step(), persona: orNone(persona) })
  const kind = () => pick(ARROW_KINDS)!
  const inStage = (key: 'after' | 'before') => {
    const to = stage()
    return { stage: to, [key]: random() < 0.3 ? null : idIn(siblings(to), 'step') }
  }
  return {
    'map.set': () => ({ patch: pick([{ title: line() }, { scenario: text() }, { state: 'future' }, { levels: 7 }, { direction: 'rtl' }, {}]) }),
    'stage.add': () => ({ after: orNone(stage), title: line() }),
    'stage.set': () => ({ id: stage(), patch: pick([{ title: line() }, { goal: text() }, { colour: colour() }]) }),
    'stage.move': () => ({ id: stage(), before: orNone(stage) }),
    'stage.duplicate': () => ({ id: stage() }),
    'stage.remove': () => ({ id: stage() }),
    'step.add': () => ({ ...inStage('after'), title: line() }),
    'step.set': () => ({ id: step(), patch: { title: line() } }),
    'step.move': () => ({ id: step(), ...inStage('before') }),
    'step.duplicate': () => ({ id: step() }),
    'step.remove': () => ({ id: step() }),
    'lane.add': () => ({ kind: pick(LANE_KINDS)!, after: orNone(lane), title: line() }),
    'lane.set': () => ({ id: lane(), patch: pick([{ title: line() }, { hidden: true }, { colour: colour() }, { kind: 'goals' }]) }),
    'lane.move': () => ({ id: lane(), before: orNone(lane) }),
    'lane.duplicate': () => ({ id: lane() }),
    'lane.remove': () => ({ id: lane() }),
    'lane.show': () => ({ ids: [lane(), lane()] }),
    'card.add': () => ({ lane: lane(), step: step(), text: text(), colour: colour(), data: random() < 0.3 ? { channel: 'email' } : {}, ...(random() < 0.5 ? { index: index() } : {}) }),
    'card.set': () => ({ id: card(), patch: pick([{ text: text() }, { note: text() }, { colour: colour() }, { personas: doc.personas.slice(0, 2).map(({ id }) => id) }, { data: { impact: 1 + below(5), channel: null } }]) }),
    'cards.set': () => ({ ids: many(card), ...pick([{ patch: { colour: colour() } }, { patch: { status: 'planned', owner: line() } }, { tag: 'one' }, { untag: 'one' }])! }),
    'card.move': () => ({ ids: many(card), lane: lane(), step: step(), index: index() }),
    'cards.move': () => ({ moves: [...many(card), card()].map((id) => ({ id, lane: lane(), step: step() })), at: random() < 0.5 ? null : { lane: lane(), step: step(), index: index() } }),
    'card.span': () => ({ id: card(), from: step(), to: step() }),
    'card.duplicate': () => ({ ids: many(card) }),
    'card.remove': () => ({ ids: many(card) }),
    'picture.add': () => ({ to: random() < 0.5 ? { card: card() } : { lane: lane(), step: step(), ...(random() < 0.5 ? { index: index() } : {}) }, pictures: Array.from({ length: below(3) }, () => ({ hash: 'a1'.repeat(32), alt: line(), width: 1 + below(900), height: 1 + below(900) })) }),
    'point.set': () => ({ ...spot(), patch: pick([{ value: wrong() ? pick([9, -9, Number.NaN]) : Math.round((random() * 4 - 2) * 10) / 10 }, { note: text() }, { assumed: true }]) }),
    'points.set': () => ({ points: many(step).map((at) => ({ ...spot(), step: at, ...(random() < 0.3 ? { line: 'expected' } : {}), patch: pick([{ value: Math.round(random() * 4 - 2) }, { amount: wrong() ? Number.NaN : below(1000) }, { star: true }]) })) }),
    'point.remove': () => spot(),
    'arrow.add': () => ({ from: end(), to: end(), kind: kind(), label: line() }),
    'arrow.set': () => ({ id: arrow(), patch: pick<Partial<Arrow>>([{ kind: kind() }, { label: line() }, { to: end() as Arrow['to'] }, { from: end() as Arrow['from'] }]) }),
    'arrow.remove': () => ({ id: arrow() }),
    'persona.add': () => ({ persona: { name: line(), ...(random() < 0.3 ? { id: persona() } : {}), ...(wrong() ? { style: 99 } : {}) } }),
    'persona.set': () => ({ id: persona(), patch: pick([{ name: line() }, { about: text() }, { visible: false }, { goals: text() }]) }),
    'persona.move': () => ({ id: persona(), before: orNone(persona) }),
    'persona.remove': () => ({ id: persona() }),
    'records.remove': () => ({ ids: many(any) }),
    'clip.cut': () => ({ ids: many(any) }),
    'clip.paste': () => ({ clip: clipOf(doc, many(any) as Id[]) ?? { what: 'cards', doc: emptyDoc(doc.map) }, rows: doc.lanes.map(({ id }) => id), lane: orNone(lane), step: orNone(step), after: orNone(card) }),
    'text.replace': () => ({ query: wrong() ? 'not there' : pick(['a', 'laptop', 'e', 'خرید'])!, by: text(), exact: random() < 0.5 }),
    'view.apply': () => ({ view: { lanes: many(lane), folded: many(stage) } }),
    'inbox.add': () => ({ texts: many(text) }),
    'inbox.put': () => ({ ids: many(card) }),
  }
}
