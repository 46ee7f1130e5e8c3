import type { LayoutEnv } from '../../core/layout/env'
import { layout } from '../../core/layout/layout'
import type { Theme } from '../../core/layout/palette'
import { copyChosen } from '../../editor/clip'
import type { Editor } from '../../editor/port'
import { exportPng, pngSize } from '../../formats/png/export'
import { fileName, saveFile } from '../../formats/save'
import type { Translator } from '../../i18n/translator'
import type { Storage } from '../../storage'
import type { useToast } from '../../ui'
import { pictureBytes } from '../app/pictures'

/** Programs that take pictures from the clipboard choke on larger ones. */
const MOST_PIXELS = 60_000_000

export interface PictureHost { readonly editor: Editor; readonly env: LayoutEnv; readonly theme: Theme; readonly storage: Pick<Storage, 'pictures'>; readonly i18n: Pick<Translator, 't'>; readonly say: ReturnType<typeof useToast> }

/** Puts a picture of what is selected on the clipboard, as a small map of its own; without a selection of the whole map. Where the browser refuses, the picture is offered as a file. */
export async function copyPicture({ editor, env, theme, storage, i18n: { t }, say }: PictureHost): Promise<void> {
  const { doc } = editor.state.getState()
  const scene = layout(copyChosen(editor)?.doc ?? doc, env)
  const { width, height } = pngSize(scene, 2)
  const picture = exportPng({ scene, theme, scale: width * height <= MOST_PIXELS ? 2 : 1, ground: true, json: null, onProgress: () => {}, signal: new AbortController().signal, pictures: pictureBytes(storage.pictures) })
  try {
    // Handed over before it is drawn: the browser lets a page write only as long as the key or click is fresh.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    say({ text: t('select.picture_copied') })
  } catch {
    const blob = await picture.catch(() => null)
    say(blob
      ? { text: t('select.picture_refused'), action: { label: t('select.picture_save'), run: () => saveFile(blob, fileName(doc.map.title, t('map.untitled'), 'png')) } }
      : { text: t('files.error_picture'), look: 'error' })
  }
}
