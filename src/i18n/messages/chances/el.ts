import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'chances.model': 'Βαθμολόγηση με',
  'chances.model_effort': 'Όφελος και κόπο',
  'chances.reach': 'Εμβέλεια',
  'chances.reach_hint': 'Άτομα ανά τρίμηνο',
  'chances.reach_is': 'Εμβέλεια: {n, number}',
  'chances.confidence': 'Εμπιστοσύνη',
  'chances.confidence_is': 'Εμπιστοσύνη: {n, number} τοις εκατό',
  'chances.score_is': 'Βαθμός: {n, number}',
  'chances.score_short': 'Βαθμός {n}',
  'chances.horizon': 'Πότε',
  'chances.horizon_none': 'Ανοιχτό',
  'chances.horizon_now': 'Τώρα',
  'chances.horizon_next': 'Επόμενο',
  'chances.horizon_later': 'Αργότερα',
  'chances.pains': 'Απαντά σε αυτά τα προβλήματα',
  'chances.pain_add': 'Σύνδεση προβλήματος',
  'chances.measure': 'Να βελτιώσει αυτόν τον δείκτη',
  'chances.measure_add': 'Σύνδεση δείκτη',
  'chances.search': 'Αναζήτηση…',
  'chances.no_pains': 'Δεν μένει άλλο πρόβλημα για σύνδεση',
  'chances.no_metrics': 'Δεν μένει άλλος δείκτης για σύνδεση',
  'chances.unlink': 'Αποσύνδεση',
  'chances.answers': '{count, plural, one {απαντά σε # πρόβλημα} other {απαντά σε # προβλήματα}}',
  'chances.measured': 'έχει δείκτη',
} satisfies Words<typeof en>
