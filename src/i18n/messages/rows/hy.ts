import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'rows.zone_customer': 'Հաճախորդ',
  'rows.zone_frontstage': 'Բեմի վրա',
  'rows.zone_backstage': 'Կուլիսների հետևում',
  'rows.zone_support': 'Աջակցություն',
  'rows.line_interaction': 'Փոխազդեցության գիծ',
  'rows.line_visibility': 'Տեսանելիության գիծ',
  'rows.line_internal': 'Ներքին փոխազդեցության գիծ',
  'rows.fold': 'Ծալել',
  'rows.unfold': 'Բացել',
  'rows.folded_cell': '{count, plural, =0 {Ծալված է, դատարկ} one {Ծալված է, # քարտ} other {Ծալված է, # քարտ}}',
  'rows.unlock': 'Ապակողպել',
  'rows.locked': '«{lane}» շերտը կողպված է, ուստի նրանում ոչինչ չի փոխվում։',
  'rows.is_locked': 'կողպված',
  'rows.is_pinned': 'տեսադաշտում',
  'rows.is_folded': 'ծալված',
  'rows.back_to': 'Վերադառնալ «{map}»',
  'commands.lane_show': 'ցույց տալ շերտերը',
  'commands.lane_copy': 'պատճենել շերտ մեկ այլ քարտեզից',
} satisfies Words<typeof en>
