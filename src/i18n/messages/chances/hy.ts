import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'chances.model': 'Գնահատման եղանակ',
  'chances.model_effort': 'Ազդեցություն և ջանք',
  'chances.reach': 'Ընդգրկում',
  'chances.reach_hint': 'Մարդ եռամսյակում',
  'chances.reach_is': 'Ընդգրկումը՝ {n, number}',
  'chances.confidence': 'Վստահություն',
  'chances.confidence_is': 'Վստահությունը՝ {n, number} տոկոս',
  'chances.score_is': 'Միավորը՝ {n, number}',
  'chances.score_short': 'Միավոր՝ {n}',
  'chances.horizon': 'Երբ',
  'chances.horizon_none': 'Բաց',
  'chances.horizon_now': 'Հիմա',
  'chances.horizon_next': 'Հաջորդը',
  'chances.horizon_later': 'Հետո',
  'chances.pains': 'Լուծում է այս խնդիրները',
  'chances.pain_add': 'Կապել խնդիր',
  'chances.measure': 'Պետք է փոխի այս ցուցանիշը',
  'chances.measure_add': 'Կապել ցուցանիշ',
  'chances.search': 'Որոնել…',
  'chances.no_pains': 'Այս քարտեզում կապելու այլ խնդիր չկա',
  'chances.no_metrics': 'Այս քարտեզում կապելու այլ ցուցանիշ չկա',
  'chances.unlink': 'Հեռացնել կապը',
  'chances.answers': '{count, plural, one {լուծում է # խնդիր} other {լուծում է # խնդիր}}',
  'chances.measured': 'ունի ցուցանիշ',
} satisfies Words<typeof en>
