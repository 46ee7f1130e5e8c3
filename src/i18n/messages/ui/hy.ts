import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'ui.close': 'Փակել',
  'ui.cancel': 'Չեղարկել',
  'ui.message': 'Հաղորդագրություն',
  'ui.messages': 'Հաղորդագրություններ',
} satisfies Words<typeof en>
