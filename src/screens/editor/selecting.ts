import type { CardId } from '../../core/base/ids'
import { selectMore, selectScope, type Scope } from '../../editor/select'
import type { Editor } from '../../editor/port'
import type { Translator } from '../../i18n/translator'

interface Host { readonly editor: Editor; readonly i18n: Pick<Translator, 't'> }

function say({ editor, i18n: { t } }: Host, count: number): void {
  editor.announce(count === 0 ? t('select.none') : t('editor.several', { count }))
}

/** Selects the cards of a part of the map and says how many there are. */
export function selectPart(host: Host, scope: Scope): void {
  say(host, selectScope(host.editor, scope))
}

/** Selects more and says how much. */
export function growSelection(host: Host): void {
  say(host, selectMore(host.editor))
}

/** Twins of cards, which become the selection, so that one can go on with them. */
export function duplicateCards({ editor, i18n: { t } }: Host, ids: readonly CardId[]): void {
  const before = editor.state.getState().doc.records
  const done = editor.run('card.duplicate', { ids })
  if (!done?.focus) return editor.announce(t('canvas.cannot'))
  editor.select([...editor.state.getState().doc.records.keys()].filter((id) => !before.has(id)))
  editor.setFocus({ at: 'card', id: done.focus as CardId })
  editor.announce(ids.length > 1 ? t('select.doubled', { count: ids.length }) : t('canvas.duplicated'))
}
