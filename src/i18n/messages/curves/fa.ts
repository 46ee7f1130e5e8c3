import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'curves.line_felt': 'احساس‌شده',
  'curves.line_expected': 'مورد انتظار',
  'curves.line_future': 'آینده',
  'curves.star': 'لحظهٔ حقیقت',
  'curves.mean': 'میانگین',
  'curves.spread': 'پراکندگی',
  'curves.draw_line': 'خطی که کشیده می‌شود',
  'curves.value_mode': 'بالا و پایین مقدار را تغییر می‌دهند، چپ و راست پیش می‌روند و با Shift آن را با خود می‌برند؛ Enter پایان می‌دهد',
  'curves.less': 'کمتر',
  'curves.more': 'بیشتر',
  'curves.type_value': 'مقدار {name}',
  'curves.value_is': '{stage}: {value}',
  'curves.stroke_set': '{count, plural, one {# گام کشیده شد} other {# گام کشیده شد}}',
} satisfies Words<typeof en>
