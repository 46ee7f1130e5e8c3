import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'app.name': 'سفر',
  'app.choose_file': 'باز کردن فایل سفر یا تصویر PNG ذخیره‌شده با سفر',
  'app.language': 'زبان',
  'app.theme': 'ظاهر',
  'app.theme_system': 'مثل دستگاه',
  'app.theme_light': 'روشن',
  'app.theme_dark': 'تیره',
  'app.broken_title': 'مشکلی پیش آمد',
  'app.broken_text': 'در سفر مشکلی پیش آمد. کار شما تا همین لحظه روی این دستگاه است؛ می‌توانید آن را به‌صورت فایل هم ذخیره کنید.',
  'app.save_file': 'ذخیره به‌صورت فایل',
  'app.reload': 'بارگذاری دوباره',
  'app.to_library': 'به نقشه‌های من',
  'app.not_lasting': 'این مرورگر چیزی را نگه نمی‌دارد (شاید پنجرهٔ خصوصی است). پیش از بستن صفحه، نقشه را به‌صورت فایل ذخیره کنید.',
  'app.outdated': 'نسخهٔ تازه‌تری از سفر در زبانهٔ دیگری باز است. برای ادامه این صفحه را دوباره بارگذاری کنید.',
} satisfies Words<typeof en>
