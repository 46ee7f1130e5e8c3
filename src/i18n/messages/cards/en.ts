/** Words of cards, English; the other languages beside this file have the same keys. ICU message format. */
export const messages = {
  'cards.open_link': 'Open link',
  'cards.opens_tab': '{label} (opens in a new tab)',
  'cards.text_hint': '**bold**, “- ” for a list, [words](address) for a link',
  'cards.key_bold': 'While writing a card: bold',
  'cards.key_line': 'While writing a card: a new line; goes on with a list',
  'cards.key_link': 'Open the link under the pointer',
  'cards.key_click': 'click',
} as const
