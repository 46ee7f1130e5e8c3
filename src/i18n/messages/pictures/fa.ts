import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'pictures.picture': 'تصویر',
  'pictures.photo': 'عکس',
  'pictures.add': 'افزودن تصویر…',
  'pictures.replace': 'جایگزین کردن…',
  'pictures.replace_long': 'جایگزین کردن تصویر…',
  'pictures.remove': 'برداشتن تصویر',
  'pictures.remove_short': 'برداشتن',
  'pictures.alt': 'در تصویر چه دیده می‌شود',
  'pictures.alt_hint': 'برای کسانی که تصویر را نمی‌بینند خوانده می‌شود',
  'pictures.focus': 'آنچه باید دیده شود',
  'pictures.focus_hint': 'روی مهم‌ترین جای تصویر کلیک کنید یا نقطه را با کلیدهای جهت‌دار جابه‌جا کنید: هر جا تصویر بریده شود، این نقطه دیده می‌شود. با + و − تصویر نزدیک و دور می‌شود.',
  'pictures.focus_at': '{x, number}٪ از چپ، {y, number}٪ از بالا',
  'pictures.zoom': 'بزرگ‌نمایی',
  'pictures.zoom_at': '{n}×',
  'pictures.missing': 'این تصویر روی این دستگاه نیست.',
  'pictures.new_card': 'کارت تازه با تصویر…',
  'pictures.taking': 'در حال افزودن…',
  'pictures.drop_where': 'تصویر را روی یک کارت یا خانهٔ خالی رها کنید تا همان‌جا بنشیند.',
  'pictures.paste_where': 'نخست یک کارت یا خانه را انتخاب کنید، سپس تصویر را همان‌جا بچسبانید.',
  'pictures.added': '{count, plural, one {تصویر افزوده شد} other {# تصویر افزوده شد}}',
  'pictures.error_type': '«{name}» تصویری نیست که این مرورگر بتواند بخواند.',
  'pictures.error_large': '«{name}» بیش از اندازه بزرگ است: {size, number} مگابایت؛ بیشترین اندازه {limit, number} مگابایت است.',
  'pictures.error_full': 'تصویر نگه داشته نشد: مرورگر جای خالی ندارد.',
  'pictures.error_store': 'تصویر در این مرورگر نگه داشته نشد. صفحه را دوباره بار کنید و باز امتحان کنید.',
} satisfies Words<typeof en>
