import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'ui.close': 'بستن',
  'ui.cancel': 'انصراف',
  'ui.message': 'پیام',
  'ui.messages': 'پیام‌ها',
} satisfies Words<typeof en>
