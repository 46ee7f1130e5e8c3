import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'cards.open_link': 'باز کردن پیوند',
  'cards.opens_tab': '{label} (در برگهٔ تازه باز می‌شود)',
  'cards.text_hint': '**پررنگ**، «- » برای فهرست، [واژه‌ها](نشانی) برای پیوند',
  'cards.key_bold': 'هنگام نوشتن کارت: پررنگ',
  'cards.key_line': 'هنگام نوشتن کارت: سطر تازه؛ فهرست را ادامه می‌دهد',
  'cards.key_link': 'باز کردن پیوندِ زیر نشانگر',
  'cards.key_click': 'کلیک',
} satisfies Words<typeof en>
