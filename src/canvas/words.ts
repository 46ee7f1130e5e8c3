import type { Translator } from '../i18n/translator'

let current: Translator | null = null

/** The interface's words for parts of the canvas that are not React; set by MapCanvas. */
export function setWords(translator: Translator): void {
  current = translator
}

export function words(): Translator {
  if (!current) throw new Error('no words yet')
  return current
}
