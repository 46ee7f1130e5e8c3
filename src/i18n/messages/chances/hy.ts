import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'chances.reach_is': 'Ընդգրկումը՝ {n, number}',
  'chances.confidence_is': 'Վստահությունը՝ {n, number} տոկոս',
  'chances.score_is': 'Միավորը՝ {n, number}',
  'chances.score_short': 'Միավոր՝ {n}',
  'chances.horizon_now': 'Հիմա',
  'chances.horizon_next': 'Հաջորդը',
  'chances.horizon_later': 'Հետո',
  'chances.answers': '{count, plural, one {լուծում է # խնդիր} other {լուծում է # խնդիր}}',
  'chances.measured': 'ունի ցուցանիշ',
} satisfies Words<typeof en>
