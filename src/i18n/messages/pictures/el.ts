import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'pictures.picture': 'Εικόνα',
  'pictures.photo': 'Φωτογραφία',
  'pictures.add': 'Προσθήκη εικόνας…',
  'pictures.replace': 'Αντικατάσταση…',
  'pictures.replace_long': 'Αντικατάσταση εικόνας…',
  'pictures.remove': 'Αφαίρεση εικόνας',
  'pictures.remove_short': 'Αφαίρεση',
  'pictures.alt': 'Τι δείχνει η εικόνα',
  'pictures.alt_hint': 'Διαβάζεται δυνατά σε όσους δεν τη βλέπουν',
  'pictures.focus': 'Τι μένει ορατό',
  'pictures.focus_hint': 'Κάντε κλικ στο πιο σημαντικό σημείο ή μετακινήστε το με τα βέλη: μένει ορατό όπου κόβεται η εικόνα. Με + και − πλησιάζει και απομακρύνεται.',
  'pictures.focus_at': '{x, number} % από αριστερά, {y, number} % από πάνω',
  'pictures.zoom': 'Μεγέθυνση',
  'pictures.zoom_at': '{n}×',
  'pictures.missing': 'Η εικόνα δεν υπάρχει σε αυτή τη συσκευή.',
  'pictures.new_card': 'Νέα κάρτα με εικόνα…',
  'pictures.taking': 'Γίνεται προσθήκη…',
  'pictures.drop_where': 'Αφήστε την εικόνα πάνω σε μια κάρτα ή σε ένα κενό κελί για να μπει εκεί.',
  'pictures.paste_where': 'Επιλέξτε πρώτα μια κάρτα ή ένα κελί και επικολλήστε εκεί την εικόνα.',
  'pictures.added': '{count, plural, one {Η εικόνα προστέθηκε} other {Προστέθηκαν # εικόνες}}',
  'pictures.error_type': 'Το «{name}» δεν είναι εικόνα που μπορεί να διαβάσει αυτός ο περιηγητής.',
  'pictures.error_large': 'Το «{name}» είναι πολύ μεγάλο: {size, number} MB, ενώ το όριο είναι {limit, number} MB.',
  'pictures.error_full': 'Η εικόνα δεν αποθηκεύτηκε: ο περιηγητής δεν έχει άλλο χώρο.',
  'pictures.error_store': 'Η εικόνα δεν αποθηκεύτηκε σε αυτόν τον περιηγητή. Φορτώστε ξανά τη σελίδα και δοκιμάστε πάλι.',
} satisfies Words<typeof en>
