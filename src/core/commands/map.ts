import type { More } from '../document/optional'
import type { MapRecord } from '../document/records'
import type { Command } from './command'
import { patchOutcome } from './edits'

/** Changes what is said about the map as a whole. */
export const setMap: Command<{ patch: Partial<Omit<MapRecord, 'id' | keyof More<'map'>>> & More<'map'> }> = (doc, { patch }) => patchOutcome<MapRecord>(doc, doc.map.id, patch)
