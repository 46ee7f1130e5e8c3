import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'curves.line_felt': 'Βιωμένο',
  'curves.line_expected': 'Αναμενόμενο',
  'curves.line_future': 'Μελλοντικό',
  'curves.star': 'Στιγμή αλήθειας',
  'curves.mean': 'Μέσος όρος',
  'curves.spread': 'Διασπορά',
  'curves.draw_line': 'Γραμμή σχεδίασης',
  'curves.value_mode': 'Πάνω και κάτω αλλάζουν την τιμή, δεξιά και αριστερά προχωρούν, με Shift τη μεταφέρουν· το Enter τελειώνει',
  'curves.less': 'Λιγότερο',
  'curves.more': 'Περισσότερο',
  'curves.type_value': 'Τιμή: {name}',
  'curves.value_is': '{stage}: {value}',
  'curves.stroke_set': '{count, plural, one {Σχεδιάστηκε # βήμα} other {Σχεδιάστηκαν # βήματα}}',
} satisfies Words<typeof en>
