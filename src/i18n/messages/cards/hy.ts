import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'cards.open_link': 'Բացել հղումը',
  'cards.key_bold': 'Քարտը գրելիս՝ թավ',
  'cards.key_line': 'Քարտը գրելիս՝ նոր տող, շարունակում է ցանկը',
  'cards.key_link': 'Բացել նշիչի տակի հղումը',
  'cards.key_click': 'սեղմում',
  'cards.status_is': 'Կարգավիճակը՝ {status}',
  'cards.owner_is': 'Պատասխանատուն՝ {owner}',
  'cards.tag_is': 'Թեգը՝ {tag}',
  'cards.evidence_count': '{count, plural, one {# ապացույց} other {# ապացույց}}',
  'cards.link_count': '{count, plural, one {# հղում} other {# հղում}}',
  'cards.none': 'Նշված չէ',
  'cards.status_new': 'Նոր',
  'cards.status_accepted': 'Ընդունված',
  'cards.status_planned': 'Պլանավորված',
  'cards.status_progress': 'Ընթացքում',
  'cards.status_done': 'Կատարված',
  'cards.status_parked': 'Հետաձգված',
  'cards.status_rejected': 'Մերժված',
  'cards.certainty_assumption': 'Ենթադրություն',
  'cards.certainty_stakeholder': 'Շահագրգիռ կողմի խոսքով',
  'cards.certainty_observed': 'Դիտարկված',
  'cards.certainty_measured': 'Չափված',
} satisfies Words<typeof en>
