import { useCallback, useEffect, useMemo } from 'react'
import type { PicturePlace } from '../../core/commands/pictures'
import type { Editor } from '../../editor/port'
import { useI18n } from '../../i18n/react'
import { withWords } from '../../i18n/translator'
import { useToast } from '../../ui'
import { useApp } from '../app/context'
import { useOpenFiles } from '../open/OpenFiles'
import type { Hands } from '../pictures/place'

const place = () => withWords(import('../pictures/place'))

/** Takes pictures that are dropped on the open map or pasted into it; returns the way to ask for some. */
export function usePictures(editor: Editor): (to: PicturePlace) => void {
  const i18n = useI18n()
  const { storage: { pictures } } = useApp()
  const say = useToast()
  const { takePictures } = useOpenFiles()
  const hands = useMemo<Hands>(() => ({ editor, i18n, store: pictures, say }), [editor, i18n, pictures, say])
  useEffect(() => takePictures(async (files, at) => (await place()).bringPictures(hands, files, at)), [takePictures, hands])
  return useCallback((to) => void place().then(({ chooseFor }) => chooseFor(hands, to)), [hands])
}
