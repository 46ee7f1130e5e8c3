import type { Words } from '../words'
import type { messages as english } from './en'

/** Words of the outline and the table, Greek. */
export const messages: Words<typeof english> = {
  'outline.view': 'Προβολή',
  'outline.table': 'Πίνακας',
  'outline.region': 'Ο χάρτης ως πίνακας',
  'outline.stages': '{count, plural, one {# στάδιο} other {# στάδια}}',
  'outline.steps': '{count, plural, one {# βήμα} other {# βήματα}}',
  'outline.cards': '{count, plural, one {# κάρτα} other {# κάρτες}}',
  'outline.lanes': 'Λωρίδες',
  'outline.personas': 'Περσόνες',
  'outline.unsorted': 'Ατακτοποίητες σημειώσεις',
  'outline.arrows': 'Βέλη',
  'outline.card': 'Κάρτα {place, number} από {count, number}, {lane}',
  'outline.details': 'Λεπτομέρειες: «{name}»',
  'outline.add_card': 'Προσθήκη κάρτας: {lane}',
  'outline.until': 'έως {step}',
  'outline.put': 'Τοποθέτηση εκεί',
  'outline.keys': 'Το Enter αρχίζει την επόμενη κάρτα, το Alt με τα βέλη τη μετακινεί, το Delete αφαιρεί μια κενή.',
  'outline.arrow_new': 'Νέο βέλος',
  'outline.arrow_add': 'Σχεδίαση του βέλους',
  'outline.notes': '{count, plural, one {# ατακτοποίητη σημείωση} other {# ατακτοποίητες σημειώσεις}}',
  'outline.key_next': 'Στη συγγραφή κάρτας: η επόμενη κάρτα',
  'outline.key_walk': 'Από την άκρη ενός κειμένου στο προηγούμενο ή το επόμενο',
  'outline.key_remove': 'Η κενή κάρτα φεύγει',
}
