import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'chances.model': 'طريقة التقييم',
  'chances.model_effort': 'الأثر والجهد',
  'chances.reach': 'الوصول',
  'chances.reach_hint': 'عدد الأشخاص في ربع السنة',
  'chances.reach_is': 'الوصول: {n, number}',
  'chances.confidence': 'الثقة',
  'chances.confidence_is': 'الثقة: {n, number} بالمئة',
  'chances.score_is': 'الدرجة: {n, number}',
  'chances.score_short': 'الدرجة {n}',
  'chances.horizon': 'متى',
  'chances.horizon_none': 'لم يحدد',
  'chances.horizon_now': 'الآن',
  'chances.horizon_next': 'التالي',
  'chances.horizon_later': 'لاحقًا',
  'chances.pains': 'تعالج نقاط الألم هذه',
  'chances.pain_add': 'ربط نقطة ألم',
  'chances.measure': 'يفترض أن تحسن هذا المؤشر',
  'chances.measure_add': 'ربط مؤشر',
  'chances.search': 'ابحث…',
  'chances.no_pains': 'لا توجد نقطة ألم أخرى لربطها',
  'chances.no_metrics': 'لا يوجد مؤشر آخر لربطه',
  'chances.unlink': 'إلغاء الربط',
  'chances.answers': '{count, plural, zero {بلا نقاط ألم} one {تعالج نقطة ألم} two {تعالج نقطتي ألم} few {تعالج # نقاط ألم} many {تعالج # نقطة ألم} other {تعالج # نقطة ألم}}',
  'chances.measured': 'لها مؤشر',
} satisfies Words<typeof en>
