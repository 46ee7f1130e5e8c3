import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'cards.open_link': 'Բացել հղումը',
  'cards.opens_tab': '{label} (բացվում է նոր ներդիրում)',
  'cards.text_hint': '**թավ**, «- »՝ ցանկի, [բառեր](հասցե)՝ հղման համար',
  'cards.key_bold': 'Քարտը գրելիս՝ թավ',
  'cards.key_line': 'Քարտը գրելիս՝ նոր տող, շարունակում է ցանկը',
  'cards.key_link': 'Բացել նշիչի տակի հղումը',
  'cards.key_click': 'սեղմում',
} satisfies Words<typeof en>
