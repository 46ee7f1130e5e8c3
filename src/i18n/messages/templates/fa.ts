import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'templates.save': 'ذخیره به‌صورت الگو',
  'templates.search': 'جست‌وجو در الگوها',
} satisfies Words<typeof en>
