import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'ui.close': 'إغلاق',
  'ui.cancel': 'إلغاء',
  'ui.message': 'رسالة',
  'ui.messages': 'الرسائل',
} satisfies Words<typeof en>
