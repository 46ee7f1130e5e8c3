import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'chances.reach_is': 'الوصول: {n, number}',
  'chances.confidence_is': 'الثقة: {n, number} بالمئة',
  'chances.score_is': 'الدرجة: {n, number}',
  'chances.score_short': 'الدرجة {n}',
  'chances.horizon_now': 'الآن',
  'chances.horizon_next': 'التالي',
  'chances.horizon_later': 'لاحقًا',
  'chances.answers': '{count, plural, zero {بلا نقاط ألم} one {تعالج نقطة ألم} two {تعالج نقطتي ألم} few {تعالج # نقاط ألم} many {تعالج # نقطة ألم} other {تعالج # نقطة ألم}}',
  'chances.measured': 'لها مؤشر',
} satisfies Words<typeof en>
