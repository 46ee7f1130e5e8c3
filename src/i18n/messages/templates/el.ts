import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'templates.save': 'Αποθήκευση ως πρότυπο',
  'templates.search': 'Αναζήτηση στα πρότυπα',
} satisfies Words<typeof en>
