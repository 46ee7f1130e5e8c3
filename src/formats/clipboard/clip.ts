import { newId, type Source } from '../../core/base/ids'
import { ordersBetween } from '../../core/base/order'
import type { Clip } from '../../core/commands/clip'
import { cellKey, docOf, type Doc } from '../../core/document/doc'
import { readMap } from '../../core/document/read'
import type { Card, MapRecord, Rec } from '../../core/document/records'
import { writeMap } from '../../core/document/write'
import { asRaw } from '../../core/document/fields'
import type { Table } from './table'

const KINDS = ['cards', 'lanes', 'stages'] as const

/** What was copied as text for our own type on the clipboard. */
export function writeClip({ what, doc }: Clip): string {
  return JSON.stringify({ ...writeMap(doc), clip: what })
}

/** Reads such a text, whoever wrote it; null when it is none or holds nothing. */
export function readClip(text: string, source: Source): Clip | null {
  if (text.length > 16_000_000) return null
  try {
    const value: unknown = JSON.parse(text)
    const what = KINDS.find((kind) => kind === asRaw(value)?.['clip'])
    const read = what ? readMap(value, source) : null
    return what && read?.ok ? { what, doc: read.doc } : null
  } catch {
    return null
  }
}

/** Cards in the shape of a table: each column a stage, each row a lane of text. `map` lends what a map needs to be one. */
export function clipOfTable(table: Table, map: MapRecord, source: Source): Clip {
  const width = Math.max(...table.map((row) => row.length))
  const extra = {}
  const orders = (count: number) => ordersBetween(null, null, count, source.random)
  const [columnOrders, rowOrders] = [orders(width), orders(table.length)]
  const stages = columnOrders.map((order) => ({ id: newId('stage', source), order, title: '', goal: '', colour: null, extra }))
  const steps = stages.map(({ id, order }) => ({ id: newId('step', source), place: { stage: id, order }, title: '', extra }))
  const lanes = rowOrders.map((order) => ({ id: newId('lane', source), order, kind: 'text', title: '', colour: null, hidden: false, extra }))
  const cards = table.flatMap((row, r) => row.flatMap((text, c): Card[] => (text === '' ? [] : [{ id: newId('card', source), place: { lane: lanes[r]!.id, from: steps[c]!.id, to: steps[c]!.id, order: rowOrders[r]! }, text: text.slice(0, 20_000), note: '', colour: null, personas: [], data: {}, extra }])))
  const records: Rec[] = [map, ...stages, ...steps, ...lanes, ...cards]
  return { what: 'cards', doc: docOf(records, map) }
}

/** Cards below each other in one cell. */
export function clipOfLines(lines: readonly string[], map: MapRecord, source: Source): Clip {
  const one = clipOfTable([['x']], map, source)
  const [sample] = [...one.doc.cells.values()][0]!
  const orders = ordersBetween(null, null, lines.length, source.random)
  const cards = lines.map((text, i): Card => ({ ...sample!, id: newId('card', source), text: text.slice(0, 20_000), place: { ...sample!.place, order: orders[i]! } }))
  return { what: 'cards', doc: docOf([...[...one.doc.records.values()].filter(({ id }) => id !== sample!.id), ...cards], map) }
}

/** The texts of a clip as rows and columns; lanes and stages come with their names around them. */
export function tableOf({ what, doc }: Clip): Table {
  const cellText = (lane: Doc['lanes'][number], step: Doc['steps'][number]) => (doc.cells.get(cellKey(lane.id, step.id)) ?? []).map(({ text }) => text).join('\n')
  const body = doc.lanes.map((lane) => [...(what === 'cards' ? [] : [lane.title]), ...doc.steps.map((step) => cellText(lane, step))])
  if (what === 'cards') return [...body, ...doc.inbox.map(({ text }) => [text])]
  const titles = new Map(doc.stages.map(({ id, title }) => [id, title]))
  return [['', ...doc.steps.map((step) => step.title || (titles.get(step.place.stage) ?? ''))], ...body]
}
