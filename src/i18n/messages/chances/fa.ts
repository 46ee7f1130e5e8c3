import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'chances.reach_is': 'دامنه: {n, number}',
  'chances.confidence_is': 'اطمینان: {n, number} درصد',
  'chances.score_is': 'امتیاز: {n, number}',
  'chances.score_short': 'امتیاز {n}',
  'chances.horizon_now': 'اکنون',
  'chances.horizon_next': 'بعدی',
  'chances.horizon_later': 'بعدها',
  'chances.answers': '{count, plural, one {پاسخ به # دردسر} other {پاسخ به # دردسر}}',
  'chances.measured': 'سنجه دارد',
} satisfies Words<typeof en>
