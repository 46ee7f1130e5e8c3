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
  'cards.time_second': '{count, plural, one {# δευτερόλεπτο} other {# δευτερόλεπτα}}',
  'cards.time_minute': '{count, plural, one {# λεπτό} other {# λεπτά}}',
  'cards.time_hour': '{count, plural, one {# ώρα} other {# ώρες}}',
  'cards.time_day': '{count, plural, one {# ημέρα} other {# ημέρες}}',
  'cards.time_week': '{count, plural, one {# εβδομάδα} other {# εβδομάδες}}',
  'cards.time_month': '{count, plural, one {# μήνας} other {# μήνες}}',
  'cards.time_year': '{count, plural, one {# έτος} other {# έτη}}',
  'cards.percent': '{n}%',
} satisfies Words<typeof en>
