import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'app.name': 'Սաֆար',
  'app.choose_file': 'Բացել Safar-ի ֆայլ կամ Safar-ով պահված PNG պատկեր',
  'app.language': 'Լեզու',
  'app.theme': 'Տեսք',
  'app.theme_system': 'Ինչպես սարքում',
  'app.theme_light': 'Լուսավոր',
  'app.theme_dark': 'Մուգ',
  'app.broken_title': 'Ինչ-որ բան սխալ գնաց',
  'app.broken_text': 'Սաֆարում սխալ տեղի ունեցավ։ Ձեր աշխատանքը մինչև այս պահը պահպանված է այս սարքում. կարող եք նաև պահել այն որպես ֆայլ։',
  'app.save_file': 'Պահել որպես ֆայլ',
  'app.reload': 'Վերաբեռնել',
  'app.to_library': 'Դեպի իմ քարտեզները',
  'app.not_lasting': 'Այս դիտարկիչն այստեղ ոչինչ չի պահում (գուցե գաղտնի պատուհան է)։ Էջը փակելուց առաջ պահեք քարտեզը որպես ֆայլ։',
  'app.outdated': 'Սաֆարի ավելի նոր տարբերակը բաց է մեկ այլ ներդիրում։ Շարունակելու համար վերաբեռնեք այս էջը։',
} satisfies Words<typeof en>
