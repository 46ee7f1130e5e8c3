import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'curves.line_felt': 'المحسوس',
  'curves.line_expected': 'المتوقَّع',
  'curves.line_future': 'المستقبلي',
  'curves.star': 'لحظة حقيقة',
  'curves.mean': 'المتوسط',
  'curves.spread': 'التباين',
  'curves.draw_line': 'الخط المرسوم',
  'curves.value_mode': 'أعلى وأسفل يغيّران القيمة، ويمين ويسار ينتقلان، ومع Shift يحملانها معهما؛ Enter ينهي',
  'curves.less': 'أقل',
  'curves.more': 'أكثر',
  'curves.type_value': 'قيمة {name}',
  'curves.value_is': '{stage}: {value}',
  'curves.stroke_set': '{count, plural, zero {لم تُرسم أي خطوة} one {رُسمت خطوة واحدة} two {رُسمت خطوتان} few {رُسمت # خطوات} many {رُسمت # خطوة} other {رُسمت # خطوة}}',
} satisfies Words<typeof en>
