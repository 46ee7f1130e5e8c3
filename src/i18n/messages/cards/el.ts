import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'cards.open_link': 'Άνοιγμα συνδέσμου',
  'cards.opens_tab': '{label} (ανοίγει σε νέα καρτέλα)',
  'cards.text_hint': '**έντονα**, «- » για λίστα, [λέξεις](διεύθυνση) για σύνδεσμο',
  'cards.key_bold': 'Κατά τη σύνταξη κάρτας: έντονα',
  'cards.key_line': 'Κατά τη σύνταξη κάρτας: νέα γραμμή, συνεχίζει τη λίστα',
  'cards.key_link': 'Άνοιγμα του συνδέσμου κάτω από τον δείκτη',
  'cards.key_click': 'κλικ',
} satisfies Words<typeof en>
