import type { Words } from '../words'
import type { messages as english } from './en'

/** Words of the outline and the table, Arabic. */
export const messages: Words<typeof english> = {
  'outline.view': 'طريقة العرض',
  'outline.table': 'جدول',
  'outline.region': 'الخريطة على شكل جدول',
  'outline.stages': '{count, plural, zero {لا مراحل} one {مرحلة واحدة} two {مرحلتان} few {# مراحل} many {# مرحلة} other {# مرحلة}}',
  'outline.steps': '{count, plural, zero {لا خطوات} one {خطوة واحدة} two {خطوتان} few {# خطوات} many {# خطوة} other {# خطوة}}',
  'outline.cards': '{count, plural, zero {لا بطاقات} one {بطاقة واحدة} two {بطاقتان} few {# بطاقات} many {# بطاقة} other {# بطاقة}}',
  'outline.lanes': 'المسارات',
  'outline.personas': 'الشخصيات',
  'outline.unsorted': 'ملاحظات غير مرتبة',
  'outline.arrows': 'الأسهم',
  'outline.card': 'البطاقة {place, number} من {count, number}، {lane}',
  'outline.details': 'تفاصيل «{name}»',
  'outline.add_card': 'إضافة بطاقة إلى {lane}',
  'outline.until': 'حتى {step}',
  'outline.put': 'ضعها هنا',
  'outline.keys': 'يبدأ Enter البطاقة التالية، وينقل Alt مع مفاتيح الأسهم البطاقة، ويزيل Delete البطاقة الفارغة.',
  'outline.arrow_new': 'سهم جديد',
  'outline.arrow_add': 'رسم السهم',
  'outline.notes': '{count, plural, zero {لا ملاحظات غير مرتبة} one {ملاحظة واحدة غير مرتبة} two {ملاحظتان غير مرتبتين} few {# ملاحظات غير مرتبة} many {# ملاحظة غير مرتبة} other {# ملاحظة غير مرتبة}}',
  'outline.key_next': 'أثناء كتابة بطاقة: البطاقة التالية',
  'outline.key_walk': 'من طرف النص إلى النص السابق أو التالي',
  'outline.key_remove': 'تُزال البطاقة الفارغة',
}
