import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'templates.save': 'Պահել որպես ձևանմուշ',
  'templates.search': 'Որոնել ձևանմուշներում',
} satisfies Words<typeof en>
