import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'cards.open_link': 'فتح الرابط',
  'cards.opens_tab': '{label} (يُفتح في لسان جديد)',
  'cards.text_hint': '**غامق**، «- » للقائمة، ‏[كلمات](عنوان) للرابط',
  'cards.key_bold': 'أثناء كتابة البطاقة: غامق',
  'cards.key_line': 'أثناء كتابة البطاقة: سطر جديد، ويتابع القائمة',
  'cards.key_link': 'فتح الرابط تحت المؤشر',
  'cards.key_click': 'نقرة',
} satisfies Words<typeof en>
