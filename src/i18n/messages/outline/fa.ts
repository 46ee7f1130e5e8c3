import type { Words } from '../words'
import type { messages as english } from './en'

/** Words of the outline and the table, Persian. */
export const messages: Words<typeof english> = {
  'outline.view': 'نما',
  'outline.table': 'جدول',
  'outline.region': 'نقشه به شکل جدول',
  'outline.stages': '{count, plural, other {# مرحله}}',
  'outline.steps': '{count, plural, other {# گام}}',
  'outline.cards': '{count, plural, other {# کارت}}',
  'outline.lanes': 'ردیف‌ها',
  'outline.personas': 'پرسوناها',
  'outline.unsorted': 'یادداشت‌های مرتب‌نشده',
  'outline.arrows': 'پیکان‌ها',
  'outline.card': 'کارت {place, number} از {count, number}، {lane}',
  'outline.details': 'جزئیات «{name}»',
  'outline.add_card': 'افزودن کارت به {lane}',
  'outline.until': 'تا {step}',
  'outline.put': 'همان‌جا بگذار',
  'outline.keys': 'با Enter کارت بعدی آغاز می‌شود، Alt و کلیدهای جهت کارت را جابه‌جا می‌کنند و Delete کارت خالی را برمی‌دارد.',
  'outline.arrow_new': 'پیکان تازه',
  'outline.arrow_add': 'کشیدن پیکان',
  'outline.notes': '{count, plural, other {# یادداشت مرتب‌نشده}}',
  'outline.key_next': 'هنگام نوشتن کارت: کارت بعدی',
  'outline.key_walk': 'از سر یا ته متن به متن پیش یا پس',
  'outline.key_remove': 'کارت خالی برداشته می‌شود',
}
