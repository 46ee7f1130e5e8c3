import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'canvas.gather_mode': 'Սեղմեք քարտերը՝ ավելացնելու կամ հանելու համար։ Դատարկ տեղում սեղմելն ավարտում է։',
  'editor.tool_select': 'Ընտրել',
  'editor.tool_hand': 'Ձեռք՝ շարժել քարտեզը',
  'select.tools': 'Ինչ է անում քաշելը',
  'select.gather': 'Ընտրել մի քանիսը',
  'select.done': 'Պատրաստ է',
  'select.key_drag': 'քաշել',
  'select.key_pan': 'Շարժել քարտեզը',
  'select.key_box': 'Ընտրել այն, ինչին դիպչում է շրջանակը. Shift-ով՝ ավելացնել',
  'canvas.move_many': 'Սեղմեք այնտեղ, ուր պետք է գնան քարտերը, կամ գնացեք այնտեղ սլաքներով և սեղմեք Enter։ Նրանց փոխադարձ դիրքը մնում է։ Esc՝ դուրս գալ։',
  'editor.select_more': 'Ընտրել ավելին՝ վանդակը, շերտը, բոլոր քարտերը',
  'select.cell': 'Ընտրել այս վանդակի քարտերը',
  'select.lane': 'Ընտրել այս շերտի քարտերը',
  'select.stage': 'Ընտրել այս փուլի քարտերը',
  'select.step': 'Ընտրել այս քայլի քարտերը',
  'select.none': 'Այստեղ ընտրելու քարտ չկա',
  'select.moved': '{count, plural, other {Տեղափոխվեց # քարտ}}, այժմ՝ {stage}, {lane}',
  'select.doubled': '{count, plural, other {Կրկնօրինակվեց # քարտ}}',
  'select.other_tag': 'Այլ թեգ…',
  'select.changed': '{count, plural, other {Փոխվեց # քարտ}}',
  'editor.copy_picture': 'Պատճենել որպես նկար',
  'select.picture_copied': 'Նկարը սեղմատախտակին է',
  'select.picture_refused': 'Զննարկիչը նկարներ չի ընդունում սեղմատախտակին',
  'select.picture_save': 'Պահպանել',
} satisfies Words<typeof en>
