import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'app.name': 'Safar',
  'app.choose_file': 'Άνοιγμα αρχείου Safar ή εικόνας PNG αποθηκευμένης από το Safar',
  'app.language': 'Γλώσσα',
  'app.theme': 'Εμφάνιση',
  'app.theme_system': 'Όπως η συσκευή',
  'app.theme_light': 'Φωτεινή',
  'app.theme_dark': 'Σκούρα',
  'app.broken_title': 'Κάτι πήγε στραβά',
  'app.broken_text': 'Κάτι πήγε στραβά στο Safar. Η δουλειά σας μέχρι τώρα βρίσκεται σε αυτή τη συσκευή· μπορείτε επίσης να την αποθηκεύσετε ως αρχείο.',
  'app.save_file': 'Αποθήκευση ως αρχείο',
  'app.reload': 'Επαναφόρτωση',
  'app.to_library': 'Στους χάρτες μου',
  'app.not_lasting': 'Αυτός ο περιηγητής δεν κρατά τίποτα εδώ (ίσως είναι ιδιωτικό παράθυρο). Αποθηκεύστε τον χάρτη ως αρχείο πριν κλείσετε τη σελίδα.',
  'app.outdated': 'Μια νεότερη έκδοση του Safar είναι ανοιχτή σε άλλη καρτέλα. Επαναφορτώστε αυτή τη σελίδα για να συνεχίσετε.',
} satisfies Words<typeof en>
