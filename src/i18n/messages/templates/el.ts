import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'templates.all': 'Όλα τα πρότυπα',
  'templates.save': 'Αποθήκευση ως πρότυπο',
  'templates.search': 'Αναζήτηση στα πρότυπα',
  'templates.name_online': 'Ηλεκτρονική αγορά',
  'templates.about_online': 'Από τη γνωριμία ως τη σύσταση σε ηλεκτρονικό κατάστημα',
  'templates.name_funnel': 'Χοάνη πωλήσεων',
  'templates.about_funnel': 'Πού μπαίνει ο κόσμος και πού φεύγει',
  'templates.name_retail': 'Λιανική',
  'templates.about_retail': 'Στο κατάστημα, στον ιστό και στην εφαρμογή',
  'templates.name_considered': 'Μελετημένη αγορά',
  'templates.about_considered': 'Μεγάλη και σπάνια: εβδομάδες σύγκρισης, χρόνια χρήσης',
  'templates.name_blueprint': 'Σχέδιο υπηρεσίας',
  'templates.about_blueprint': 'Τι βλέπει ο πελάτης και τι γίνεται από πίσω',
  'templates.sample_laptop': 'Αγορά φορητού',
  'templates.sample_laptop_about': 'Ολοκληρωμένος χάρτης με δύο περσόνες και επιστροφές',
} satisfies Words<typeof en>
