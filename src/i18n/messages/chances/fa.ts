import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'chances.model': 'امتیازدهی بر پایهٔ',
  'chances.model_effort': 'اثر و زحمت',
  'chances.reach': 'دامنه',
  'chances.reach_hint': 'چند نفر در سه ماه',
  'chances.reach_is': 'دامنه: {n, number}',
  'chances.confidence': 'اطمینان',
  'chances.confidence_is': 'اطمینان: {n, number} درصد',
  'chances.score_is': 'امتیاز: {n, number}',
  'chances.score_short': 'امتیاز {n}',
  'chances.horizon': 'چه زمانی',
  'chances.horizon_none': 'نامعلوم',
  'chances.horizon_now': 'اکنون',
  'chances.horizon_next': 'بعدی',
  'chances.horizon_later': 'بعدها',
  'chances.pains': 'پاسخ به این دردسرها',
  'chances.pain_add': 'پیوند به یک دردسر',
  'chances.measure': 'باید این سنجه را بهتر کند',
  'chances.measure_add': 'پیوند به یک سنجه',
  'chances.search': 'جست‌وجو…',
  'chances.no_pains': 'دردسر دیگری برای پیوند در این نقشه نیست',
  'chances.no_metrics': 'سنجهٔ دیگری برای پیوند در این نقشه نیست',
  'chances.unlink': 'برداشتن پیوند',
  'chances.answers': '{count, plural, one {پاسخ به # دردسر} other {پاسخ به # دردسر}}',
  'chances.measured': 'سنجه دارد',
} satisfies Words<typeof en>
