import type { Words } from '../words'
import type { messages as english } from './en'

/** Words of the outline and the table, Armenian. */
export const messages: Words<typeof english> = {
  'outline.view': 'Տեսք',
  'outline.table': 'Աղյուսակ',
  'outline.region': 'Քարտեզը՝ որպես աղյուսակ',
  'outline.stages': '{count, plural, one {# փուլ} other {# փուլ}}',
  'outline.steps': '{count, plural, one {# քայլ} other {# քայլ}}',
  'outline.cards': '{count, plural, one {# քարտ} other {# քարտ}}',
  'outline.lanes': 'Շերտեր',
  'outline.personas': 'Պերսոնաներ',
  'outline.unsorted': 'Չդասավորված նշումներ',
  'outline.arrows': 'Սլաքներ',
  'outline.card': 'Քարտ {place, number}՝ {count, number}-ից, {lane}',
  'outline.details': 'Մանրամասներ՝ «{name}»',
  'outline.add_card': 'Ավելացնել քարտ շերտին՝ {lane}',
  'outline.until': 'մինչև {step}',
  'outline.put': 'Դնել այնտեղ',
  'outline.keys': 'Enter-ը սկսում է հաջորդ քարտը, Alt-ը սլաքներով տեղափոխում է այն, Delete-ը հեռացնում է դատարկը։',
  'outline.arrow_new': 'Նոր սլաք',
  'outline.arrow_add': 'Գծել սլաքը',
  'outline.notes': '{count, plural, one {# չդասավորված նշում} other {# չդասավորված նշում}}',
  'outline.key_next': 'Քարտը գրելիս՝ հաջորդ քարտը',
  'outline.key_walk': 'Տեքստի ծայրից՝ նախորդ կամ հաջորդ տեքստը',
  'outline.key_remove': 'Դատարկ քարտը հեռացվում է',
}
