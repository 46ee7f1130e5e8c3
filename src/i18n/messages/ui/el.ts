import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'ui.close': 'Κλείσιμο',
  'ui.cancel': 'Άκυρο',
  'ui.message': 'Μήνυμα',
  'ui.messages': 'Μηνύματα',
} satisfies Words<typeof en>
