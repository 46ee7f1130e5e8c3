import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'rows.zone_customer': 'Πελάτης',
  'rows.zone_frontstage': 'Μπροστά στον πελάτη',
  'rows.zone_backstage': 'Παρασκήνιο',
  'rows.zone_support': 'Υποστήριξη',
  'rows.line_interaction': 'Γραμμή αλληλεπίδρασης',
  'rows.line_visibility': 'Γραμμή ορατότητας',
  'rows.line_internal': 'Γραμμή εσωτερικής αλληλεπίδρασης',
  'rows.fold': 'Σύμπτυξη',
  'rows.unfold': 'Ανάπτυξη',
  'rows.folded_cell': '{count, plural, =0 {Σε σύμπτυξη, κενό} one {Σε σύμπτυξη, # κάρτα} other {Σε σύμπτυξη, # κάρτες}}',
  'rows.unlock': 'Ξεκλείδωμα',
  'rows.locked': 'Η λωρίδα «{lane}» είναι κλειδωμένη, γι’ αυτό τίποτα σε αυτήν δεν αλλάζει.',
  'rows.is_locked': 'κλειδωμένη',
  'rows.is_pinned': 'πάντα ορατή',
  'rows.is_folded': 'σε σύμπτυξη',
  'rows.back_to': 'Πίσω στον «{map}»',
  'commands.lane_show': 'εμφάνιση λωρίδων',
  'commands.lane_copy': 'αντιγραφή λωρίδας από άλλον χάρτη',
} satisfies Words<typeof en>
