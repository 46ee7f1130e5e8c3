import { useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { count } from '../../canvas/count'
import { createTextEngine, loadBidi, loadMapFonts, needsBidi } from '../../canvas/text-engine'
import { directionOf } from '../../core/base/direction'
import type { Doc } from '../../core/document/doc'
import type { LayoutEnv } from '../../core/layout/env'
import type { Editor } from '../../editor/port'
import { isLocale } from '../../i18n/locales'
import { loadLater, loadTranslator, type Digits, type MessageKey, type Translator } from '../../i18n/translator'
import { laneModel, lateParts, loadDrawings } from '../../lanes/models'

/** What the map's drawing needs, in the map's own language; null until its words and fonts are there. */
export function useMapEnv(editor: Editor): DrawnIn | null {
  const language = useStore(editor.state, (state) => state.doc.map.language)
  const digits = useStore(editor.state, (state) => state.doc.map.digits)
  const late = useStore(editor.state, (state) => lateParts(state.doc).join(' '))
  return useDrawEnv(language, digits, useCallback(() => textOf(editor.state.getState().doc), [editor]), late)
}

export interface DrawnIn { readonly env: LayoutEnv; readonly words: Translator }

/** What drawing in a language needs; `letters` is the text that fonts are fetched for at first, `late` the kinds of lanes that draw with code of their own. Null until words and fonts are there. */
export function useDrawEnv(language: string, digits: Digits, letters: () => string, late = ''): DrawnIn | null {
  const [words, setWords] = useState<Translator | null>(null)
  const [fonts, setFonts] = useState(0)
  const [drawn, setDrawn] = useState('')
  const [levels, setLevels] = useState<Awaited<ReturnType<typeof loadBidi>> | null>(null)

  useEffect(() => {
    let over = false
    const text = letters()
    const fromRight = directionOf(language) === 'rtl' || needsBidi(text)
    // First: which words are wanted is known before the translator is made.
    const parts = late === '' ? null : loadDrawings(late.split(' '), loadLater())
    const ready = Promise.all([loadTranslator(isLocale(language) ? language : 'en', digits), fromRight ? loadBidi() : null, loadMapFonts(text), parts])
    void ready.then(([translator, bidi]) => {
      if (over) return
      if (bidi) setLevels(() => bidi)
      setWords(translator)
      setDrawn(late)
    })
    return () => { over = true }
  }, [letters, language, digits, late])

  useEffect(() => {
    // A letter of a new script brings a font in: what was measured with another one is measured again.
    const loaded = (event: Event) => { if ((event as FontFaceSetLoadEvent).fontfaces.length > 0) setFonts((n) => n + 1) }
    document.fonts.addEventListener('loadingdone', loaded)
    return () => document.fonts.removeEventListener('loadingdone', loaded)
  }, [])

  return useMemo(() => words && {
    words,
    env: {
      text: createTextEngine(levels, () => void loadBidi().then((bidi) => setLevels(() => bidi))),
      say: (key: string, values?: Readonly<Record<string, string | number>>) => words.t(key as MessageKey, values),
      number: (value: number) => words.number(value),
      lane: laneModel,
      ...(globalThis.safarCounts ? { count } : {}),
      version: `${words.locale} ${digits} ${fonts} ${drawn} ${levels ? 'bidi' : ''}`,
    },
    // `digits` and the words change together.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [words, fonts, drawn, levels])
}

/** Every letter of a map, once: each belongs to a font that may have to come in. */
function textOf(doc: Doc): string {
  const seen = new Uint8Array(0x10000)
  let letters = ''
  for (const record of doc.records.values()) {
    for (const value of Object.values(record)) {
      if (typeof value !== 'string') continue
      for (let i = 0; i < value.length; i++) {
        const unit = value.charCodeAt(i)
        if (seen[unit]) continue
        const letter = String.fromCodePoint(value.codePointAt(i)!)
        // Halves of a pair do not stand for a letter by themselves.
        if (letter.length === 1) seen[unit] = 1
        else i++
        letters += letter
      }
    }
  }
  return letters
}
