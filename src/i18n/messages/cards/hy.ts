import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'cards.status_is': 'Կարգավիճակը՝ {status}',
  'cards.owner_is': 'Պատասխանատուն՝ {owner}',
  'cards.tag_is': 'Թեգը՝ {tag}',
  'cards.evidence_count': '{count, plural, one {# ապացույց} other {# ապացույց}}',
  'cards.link_count': '{count, plural, one {# հղում} other {# հղում}}',
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
  'cards.time_second': '{count, plural, one {# վայրկյան} other {# վայրկյան}}',
  'cards.time_minute': '{count, plural, one {# րոպե} other {# րոպե}}',
  'cards.time_hour': '{count, plural, one {# ժամ} other {# ժամ}}',
  'cards.time_day': '{count, plural, one {# օր} other {# օր}}',
  'cards.time_week': '{count, plural, one {# շաբաթ} other {# շաբաթ}}',
  'cards.time_month': '{count, plural, one {# ամիս} other {# ամիս}}',
  'cards.time_year': '{count, plural, one {# տարի} other {# տարի}}',
  'cards.percent': '{n} %',
} satisfies Words<typeof en>
