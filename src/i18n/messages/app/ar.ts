import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'app.name': 'سفر',
  'app.choose_file': 'فتح ملف سفر أو صورة PNG حفظها سفر',
  'app.language': 'اللغة',
  'app.theme': 'المظهر',
  'app.theme_system': 'مثل الجهاز',
  'app.theme_light': 'فاتح',
  'app.theme_dark': 'داكن',
  'app.broken_title': 'حدث خطأ ما',
  'app.broken_text': 'حدث خطأ في سفر. عملك حتى هذه اللحظة محفوظ على هذا الجهاز، ويمكنك حفظه كملف أيضًا.',
  'app.save_file': 'حفظ كملف',
  'app.reload': 'إعادة التحميل',
  'app.to_library': 'إلى خرائطي',
  'app.not_lasting': 'لا يحتفظ هذا المتصفح بشيء هنا (ربما نافذة خاصة). احفظ خريطتك كملف قبل إغلاق الصفحة.',
  'app.outdated': 'إصدار أحدث من سفر مفتوح في لسان آخر. أعد تحميل هذه الصفحة للمتابعة.',
} satisfies Words<typeof en>
