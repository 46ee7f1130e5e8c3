import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'pictures.picture': 'Նկար',
  'pictures.photo': 'Լուսանկար',
  'pictures.add': 'Ավելացնել նկար…',
  'pictures.replace': 'Փոխարինել…',
  'pictures.replace_long': 'Փոխարինել նկարը…',
  'pictures.remove': 'Հեռացնել նկարը',
  'pictures.remove_short': 'Հեռացնել',
  'pictures.alt': 'Ինչ է պատկերված',
  'pictures.alt_hint': 'Բարձրաձայն կարդացվում է նրանց, ովքեր նկարը չեն տեսնում',
  'pictures.focus': 'Ինչը պետք է երևա',
  'pictures.focus_hint': 'Սեղմեք նկարի ամենակարևոր տեղին կամ կետը տեղափոխեք սլաքներով. այն կմնա տեսանելի, որտեղ էլ նկարը կտրվի։ + և − նշանները մոտեցնում և հեռացնում են։',
  'pictures.focus_at': 'ձախից՝ {x, number} %, վերևից՝ {y, number} %',
  'pictures.zoom': 'Խոշորացում',
  'pictures.zoom_at': '{n}×',
  'pictures.missing': 'Նկարն այս սարքում չկա։',
  'pictures.new_card': 'Նոր քարտ նկարով…',
  'pictures.taking': 'Ավելացվում է…',
  'pictures.drop_where': 'Նկարը գցեք քարտի կամ դատարկ վանդակի վրա, և այն կտեղադրվի այնտեղ։',
  'pictures.paste_where': 'Նախ ընտրեք քարտ կամ վանդակ, ապա նկարը տեղադրեք այնտեղ։',
  'pictures.added': '{count, plural, one {Նկարն ավելացվեց} other {Ավելացվեց # նկար}}',
  'pictures.error_type': '«{name}» ֆայլը նկար չէ, որը այս դիտարկիչը կարող է կարդալ։',
  'pictures.error_large': '«{name}» ֆայլը չափազանց մեծ է՝ {size, number} ՄԲ. առավելագույնը {limit, number} ՄԲ է։',
  'pictures.error_full': 'Նկարը չպահվեց. դիտարկիչում տեղ չի մնացել։',
  'pictures.error_store': 'Նկարը չպահվեց այս դիտարկիչում։ Վերաբեռնեք էջը և նորից փորձեք։',
} satisfies Words<typeof en>
