import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'canvas.gather_mode': 'Κάντε κλικ σε κάρτες για να τις προσθέσετε ή να τις βγάλετε. Ένα κλικ δίπλα τους το τελειώνει.',
  'editor.tool_select': 'Επιλογή',
  'editor.tool_hand': 'Χέρι: μετακίνηση του χάρτη',
  'select.tools': 'Τι κάνει το σύρσιμο',
  'select.gather': 'Επιλογή πολλών',
  'select.done': 'Τέλος',
  'select.key_drag': 'σύρσιμο',
  'select.key_pan': 'Μετακίνηση του χάρτη',
  'select.key_box': 'Επιλογή όσων αγγίζει το πλαίσιο· με Shift, προσθήκη',
  'canvas.move_many': 'Κάντε κλικ εκεί όπου θα πάνε οι κάρτες ή πηγαίνετε με τα βέλη και πατήστε Enter. Η μεταξύ τους διάταξη μένει ίδια. Esc για έξοδο.',
  'editor.select_more': 'Επιλογή περισσότερων: κελί, λωρίδα, όλες οι κάρτες',
  'select.cell': 'Επιλογή των καρτών αυτού του κελιού',
  'select.lane': 'Επιλογή των καρτών αυτής της λωρίδας',
  'select.stage': 'Επιλογή των καρτών αυτού του σταδίου',
  'select.step': 'Επιλογή των καρτών αυτού του βήματος',
  'select.none': 'Δεν υπάρχουν κάρτες για επιλογή εδώ',
  'select.moved': '{count, plural, one {Μετακινήθηκε # κάρτα} other {Μετακινήθηκαν # κάρτες}}, τώρα: {stage}, {lane}',
  'select.doubled': '{count, plural, one {Αντιγράφηκε # κάρτα} other {Αντιγράφηκαν # κάρτες}}',
  'select.other_tag': 'Άλλη ετικέτα…',
  'select.changed': '{count, plural, one {Άλλαξε # κάρτα} other {Άλλαξαν # κάρτες}}',
  'editor.copy_picture': 'Αντιγραφή ως εικόνα',
  'select.picture_copied': 'Η εικόνα βρίσκεται στο πρόχειρο',
  'select.picture_refused': 'Το πρόγραμμα περιήγησης δεν δέχεται εικόνες στο πρόχειρο',
  'select.picture_save': 'Αποθήκευση',
} satisfies Words<typeof en>
