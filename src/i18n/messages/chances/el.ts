import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'chances.reach_is': 'Εμβέλεια: {n, number}',
  'chances.confidence_is': 'Εμπιστοσύνη: {n, number} τοις εκατό',
  'chances.score_is': 'Βαθμός: {n, number}',
  'chances.score_short': 'Βαθμός {n}',
  'chances.horizon_now': 'Τώρα',
  'chances.horizon_next': 'Επόμενο',
  'chances.horizon_later': 'Αργότερα',
  'chances.answers': '{count, plural, one {απαντά σε # πρόβλημα} other {απαντά σε # προβλήματα}}',
  'chances.measured': 'έχει δείκτη',
} satisfies Words<typeof en>
