import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'curves.line_felt': 'Զգացված',
  'curves.line_expected': 'Ակնկալված',
  'curves.line_future': 'Ապագա',
  'curves.star': 'Ճշմարտության պահ',
  'curves.mean': 'Միջին',
  'curves.spread': 'Ցրվածություն',
  'curves.draw_line': 'Նկարվող գիծը',
  'curves.value_mode': 'Վերև և ներքև սլաքները փոխում են արժեքը, աջ և ձախ՝ անցնում հաջորդին, Shift-ի հետ՝ տանում այն իրենց հետ, Enter-ն ավարտում է',
  'curves.less': 'Պակասեցնել',
  'curves.more': 'Ավելացնել',
  'curves.type_value': '{name}. արժեքը',
  'curves.value_is': '{stage}՝ {value}',
  'curves.stroke_set': '{count, plural, one {Նկարվեց # քայլ} other {Նկարվեց # քայլ}}',
} satisfies Words<typeof en>
