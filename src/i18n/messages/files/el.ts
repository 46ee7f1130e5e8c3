import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
} satisfies Words<typeof en>
