import type { CardId, LaneId, StepId } from '../../core/base/ids'
import type { PicturePlace } from '../../core/commands/pictures'
import { get, type Doc } from '../../core/document/doc'
import type { Picture } from '../../core/document/optional'
import type { Editor } from '../../editor/port'
import type { Translator } from '../../i18n/translator'
import { holdsCards } from '../../lanes/models'
import type { PictureStore } from '../../storage'
import type { ToastMessage } from '../../ui'
import { choosePictures, takePicture } from './take'

/** What putting pictures on a map needs. */
export interface Hands { readonly editor: Editor; readonly i18n: Translator; readonly store: PictureStore; readonly say: (message: ToastMessage) => void }

/** Asks for pictures and puts them on the map. */
export async function chooseFor(hands: Hands, to: PicturePlace): Promise<void> {
  await putPictures(hands, await choosePictures(!('card' in to)), to)
}

/** Puts pictures that were dropped at a place of the window, or pasted, where they belong; says where they would when that is nowhere. */
export async function bringPictures(hands: Hands, files: readonly File[], at: { readonly x: number; readonly y: number } | null): Promise<void> {
  const { editor, i18n: { t }, say } = hands
  const { doc, readOnly } = editor.state.getState()
  const to = readOnly ? null : at ? placeAt(doc, at) : placeInFocus(editor)
  if (!to) return say({ text: t(at ? 'pictures.drop_where' : 'pictures.paste_where') })
  await putPictures(hands, files, to)
}

/** Takes pictures in and puts them on the map as one step; what could not be taken is told. */
async function putPictures({ editor, i18n: { t }, store, say }: Hands, files: readonly File[], to: PicturePlace): Promise<void> {
  const pictures: Picture[] = []
  for (const file of files) {
    const taken = await takePicture(file, file.name || t('files.pasted_picture'), store)
    if (taken.ok) pictures.push(taken.picture)
    else say({ look: 'error', text: t(taken.key, taken.values) })
  }
  const id = pictures.length > 0 ? editor.run('picture.add', { to, pictures })?.focus : undefined
  if (!id) return
  editor.select([id as CardId])
  editor.setFocus({ at: 'card', id: id as CardId })
  editor.announce(t('pictures.added', { count: pictures.length }))
}

function placeAt(doc: Doc, { x, y }: { readonly x: number; readonly y: number }): PicturePlace | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const card = element.closest<HTMLElement>('[data-card]')?.dataset.card as CardId | undefined
    if (card && doc.records.has(card)) return { card }
    const cell = element.closest<HTMLElement>('[data-cell]')
    if (cell) return cellPlace(doc, cell.dataset.lane as LaneId, cell.dataset.cellStep as StepId)
  }
  return null
}

function placeInFocus(editor: Editor): PicturePlace | null {
  const { focus } = editor.session.getState()
  const { doc } = editor.state.getState()
  if (focus?.at === 'card') return doc.records.has(focus.id) ? { card: focus.id } : null
  return focus?.at === 'cell' ? cellPlace(doc, focus.lane, focus.step) : null
}

/** Some lanes hold no cards. */
function cellPlace(doc: Doc, lane: LaneId, step: StepId): PicturePlace | null {
  const row = get(doc, lane)
  return row && holdsCards(row.kind) ? { lane, step } : null
}
