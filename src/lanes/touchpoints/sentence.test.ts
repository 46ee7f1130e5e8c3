import { describe, expect, it } from 'vitest'
import { messages as ar } from '../../i18n/ar'
import { messages as el } from '../../i18n/el'
import { messages as en } from '../../i18n/en'
import { messages as fa } from '../../i18n/fa'
import { messages as hy } from '../../i18n/hy'
import { createTranslator, type MessageKey } from '../../i18n/translator'
import { CHANNELS } from '../../core/document/channels'
import { touchpointOf } from './model'
import { sentenceWords } from './sentence'

const LANGUAGES = { en, fa, ar, hy, el }
type Language = keyof typeof LANGUAGES
const CODES = Object.keys(LANGUAGES) as Language[]
const sayIn = (language: Language) => (key: string, values?: Readonly<Record<string, string | number>>) => createTranslator(language, LANGUAGES[language]).t(key as MessageKey, values).replace(/[\u2066-\u2069]/g, '')

describe('the sentence of a touchpoint', () => {
  it('says what is done, where and why', () => {
    const full = { channel: 'search_engine', activity: 'search for a laptop', need: 'I need one soon.' }
    expect(sentenceWords(touchpointOf(full), sayIn('en'))).toBe('I search for a laptop (Search engine) because I need one soon.')
    expect(sentenceWords(touchpointOf({ ...full, activity: 'دنبال لپ‌تاپ می‌گردم', need: 'زود لازمش دارم' }), sayIn('fa'))).toBe('دنبال لپ‌تاپ می‌گردم (موتور جست‌وجو)، چون زود لازمش دارم.')
  })

  it('does not repeat what was typed with it, and leaves out what is not said', () => {
    expect(sentenceWords(touchpointOf({ activity: 'I ask a friend.' }), sayIn('en'))).toBe('I ask a friend.')
    expect(sentenceWords(touchpointOf({ channel: 'Alumni group', need: 'they know' }), sayIn('en'))).toBe('Alumni group, because they know.')
    expect(sentenceWords(touchpointOf({ activity: '  ', need: 7 }), sayIn('en'))).toBe('')
  })

  it('is whole in every language, whatever is missing: one full stop, no gap, nothing unfilled', () => {
    for (const language of CODES) {
      for (let parts = 1; parts < 8; parts++) {
        const sentence = sentenceWords(touchpointOf({ ...(parts & 1 ? { activity: 'aa' } : {}), ...(parts & 2 ? { channel: 'email' } : {}), ...(parts & 4 ? { need: 'nn.' } : {}) }), sayIn(language))
        expect(sentence).toMatch(/^\S.*[^.։][.։]$/)
        expect(sentence).not.toMatch(/[{}]|undefined| {2}| [.,،։)]/)
      }
    }
  })

  it('has about sixty channels, every one with a name in every language', () => {
    expect(CHANNELS.length).toBeGreaterThanOrEqual(60)
    for (const words of Object.values(LANGUAGES)) for (const { id } of CHANNELS) expect((words as Readonly<Record<string, string>>)[`lanes.channel_${id}`]).toBeTruthy()
  })
})
