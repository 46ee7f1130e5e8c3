import type { Words } from '../words'
import type { messages as en } from './en'

/** Words of zooming to something, Persian. */
export const messages: Words<typeof en> = {
  'editor.fit_selection': 'بزرگ‌نمایی روی انتخاب',
  'zoom.stage': 'بزرگ‌نمایی روی این مرحله',
  'zoom.map_pains': '{count, plural, =0 {بدون دردسر} other {# دردسر، با نشان مثلث}}',
  'zoom.map_low': 'پایین‌ترین حال: {stage}',
  'zoom.map_view': 'از {first} تا {last}',
  'zoom.key_overview': 'جابه‌جا کردن دید، در نمای کلی',
}
