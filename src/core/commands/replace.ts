import { replaceIn } from '../base/fold'
import { kindOf, type Id } from '../base/ids'
import type { Rec } from '../document/records'
import { TEXTS, textIn } from '../document/texts'
import type { Command } from './command'
import { draft } from './edits'
import { lockOf } from './locks'

/** Puts other words for a query, in one field, or everywhere but in locked lanes. */
export const replaceText: Command<{ query: string; by: string; exact?: boolean; only?: { readonly id: Id; readonly field: string } | null }> = (doc, { query, by, exact, only }) => {
  const out = draft(doc)
  for (const record of only ? [doc.records.get(only.id)] : doc.records.values()) {
    if (!record || (!only && lockOf(doc, record.id))) continue
    let next: Rec = record
    for (const { field, line } of TEXTS[kindOf(record.id)]) {
      if (only && only.field !== field) continue
      const words = replaceIn(textIn(record, field), query, line ? by.replace(/\s*\n\s*/g, ' ') : by, exact).slice(0, line ? 500 : 20_000)
      if (words !== textIn(record, field)) next = { ...next, [field]: words }
    }
    if (next !== record) out.put(next)
  }
  return out.done(only?.id)
}
