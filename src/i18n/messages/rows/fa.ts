import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'rows.zone_customer': 'مشتری',
  'rows.zone_frontstage': 'روی صحنه',
  'rows.zone_backstage': 'پشت صحنه',
  'rows.zone_support': 'پشتیبانی',
  'rows.line_interaction': 'خط تعامل',
  'rows.line_visibility': 'خط دید',
  'rows.line_internal': 'خط تعامل درونی',
  'rows.fold': 'جمع کردن',
  'rows.unfold': 'باز کردن',
  'rows.folded_cell': '{count, plural, =0 {جمع‌شده، خالی} one {جمع‌شده، # کارت} other {جمع‌شده، # کارت}}',
  'rows.unlock': 'باز کردن قفل',
  'rows.locked': '«{lane}» قفل است؛ چیزی در آن تغییر نمی‌کند.',
  'rows.is_locked': 'قفل',
  'rows.is_pinned': 'همیشه در دید',
  'rows.is_folded': 'جمع‌شده',
  'rows.back_to': 'بازگشت به «{map}»',
  'commands.lane_show': 'نمایش ردیف‌ها',
  'commands.lane_copy': 'رونوشت ردیف از نقشه‌ای دیگر',
} satisfies Words<typeof en>
