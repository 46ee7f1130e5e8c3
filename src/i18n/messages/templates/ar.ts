import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'templates.save': 'حفظ كقالب',
  'templates.search': 'البحث في القوالب',
} satisfies Words<typeof en>
