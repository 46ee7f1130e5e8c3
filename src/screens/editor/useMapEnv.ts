import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { createTextEngine, loadMapFonts } from '../../canvas/text-engine'
import type { Doc } from '../../core/document/doc'
import type { LayoutEnv } from '../../core/layout/env'
import type { Editor } from '../../editor/port'
import { isLocale } from '../../i18n/locales'
import { loadTranslator, type MessageKey, type Translator } from '../../i18n/translator'
import { laneModel } from '../../lanes/models'

/** What the map's drawing needs, in the map's own language; null until its words and fonts are there. */
export function useMapEnv(editor: Editor): { readonly env: LayoutEnv; readonly words: Translator } | null {
  const language = useStore(editor.state, (state) => state.doc.map.language)
  const digits = useStore(editor.state, (state) => state.doc.map.digits)
  const [words, setWords] = useState<Translator | null>(null)
  const [fonts, setFonts] = useState(0)

  useEffect(() => {
    let over = false
    const ready = Promise.all([loadTranslator(isLocale(language) ? language : 'en', digits), loadMapFonts(textOf(editor.state.getState().doc))])
    void ready.then(([translator]) => { if (!over) setWords(translator) })
    return () => { over = true }
  }, [editor, language, digits])

  useEffect(() => {
    // A letter of a new script brings a font in: what was measured with another one is measured again.
    const loaded = (event: Event) => { if ((event as FontFaceSetLoadEvent).fontfaces.length > 0) setFonts((n) => n + 1) }
    document.fonts.addEventListener('loadingdone', loaded)
    return () => document.fonts.removeEventListener('loadingdone', loaded)
  }, [])

  return useMemo(() => words && {
    words,
    env: {
      text: createTextEngine(),
      say: (key: string, values?: Readonly<Record<string, string | number>>) => words.t(key as MessageKey, values),
      number: (value: number) => words.number(value),
      lane: laneModel,
      version: `${words.locale} ${digits} ${fonts}`,
    },
    // `digits` and the words change together.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [words, fonts])
}

function textOf(doc: Doc): string {
  const letters = new Set<string>()
  for (const record of doc.records.values()) for (const value of Object.values(record)) if (typeof value === 'string') for (const letter of value) letters.add(letter)
  return [...letters].join('')
}
