import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'cards.status_is': 'Κατάσταση: {status}',
  'cards.owner_is': 'Υπεύθυνος: {owner}',
  'cards.tag_is': 'Ετικέτα: {tag}',
  'cards.evidence_count': '{count, plural, one {# τεκμήριο} other {# τεκμήρια}}',
  'cards.link_count': '{count, plural, one {# σύνδεσμος} other {# σύνδεσμοι}}',
  'cards.status_new': 'Νέο',
  'cards.status_accepted': 'Αποδεκτό',
  'cards.status_planned': 'Προγραμματισμένο',
  'cards.status_progress': 'Σε εξέλιξη',
  'cards.status_done': 'Ολοκληρωμένο',
  'cards.status_parked': 'Σε αναμονή',
  'cards.status_rejected': 'Απορρίφθηκε',
  'cards.certainty_assumption': 'Υπόθεση',
  'cards.certainty_stakeholder': 'Κατά τους εμπλεκόμενους',
  'cards.certainty_observed': 'Παρατηρήθηκε',
  'cards.certainty_measured': 'Μετρήθηκε',
} satisfies Words<typeof en>
