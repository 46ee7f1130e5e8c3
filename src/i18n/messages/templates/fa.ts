import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'templates.all': 'همهٔ الگوها',
  'templates.save': 'ذخیره به‌صورت الگو',
  'templates.search': 'جست‌وجو در الگوها',
  'templates.name_online': 'خرید آنلاین',
  'templates.about_online': 'از آگاهی تا توصیه در فروشگاه اینترنتی',
  'templates.name_funnel': 'قیف فروش',
  'templates.about_funnel': 'مردم از کجا می‌آیند و کجا می‌روند',
  'templates.name_retail': 'خرده‌فروشی',
  'templates.about_retail': 'در فروشگاه، وب و اپلیکیشن',
  'templates.name_considered': 'خرید سنجیده',
  'templates.about_considered': 'بزرگ و کم‌تکرار: هفته‌ها مقایسه، سال‌ها زندگی با آن',
  'templates.name_blueprint': 'طرح خدمت',
  'templates.about_blueprint': 'آنچه مشتری می‌بیند و آنچه پشت آن می‌گذرد',
  'templates.sample_laptop': 'خرید لپ‌تاپ',
  'templates.sample_laptop_about': 'نقشه‌ای کامل با دو پرسونا و رفت‌وبرگشت‌ها',
} satisfies Words<typeof en>
