import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'canvas.gather_mode': 'روی کارت‌ها کلیک کنید تا به انتخاب افزوده یا از آن برداشته شوند. کلیک در جای خالی کار را تمام می‌کند.',
  'editor.tool_select': 'انتخاب',
  'editor.tool_hand': 'دست: کشیدن نقشه',
  'select.tools': 'کشیدن چه کند',
  'select.gather': 'انتخاب چند کارت',
  'select.done': 'تمام',
  'select.key_drag': 'کشیدن',
  'select.key_pan': 'کشیدن نقشه',
  'select.key_box': 'انتخاب هرچه کادر به آن بخورد؛ با Shift افزودن',
  'canvas.move_many': 'جایی را که کارت‌ها باید به آن بروند کلیک کنید، یا با کلیدهای جهت به آنجا بروید و Enter بزنید. چینششان نسبت به هم می‌ماند. Esc برای خروج.',
  'editor.select_more': 'انتخاب بیشتر: خانه، ردیف، همهٔ کارت‌ها',
  'select.cell': 'انتخاب کارت‌های این خانه',
  'select.lane': 'انتخاب کارت‌های این ردیف',
  'select.stage': 'انتخاب کارت‌های این مرحله',
  'select.step': 'انتخاب کارت‌های این گام',
  'select.none': 'اینجا کارتی برای انتخاب نیست',
  'select.moved': '{count, plural, other {# کارت جابه‌جا شد}}، اکنون در {stage}، {lane}',
  'select.doubled': '{count, plural, other {# کارت تکثیر شد}}',
  'select.other_tag': 'برچسب دیگر…',
  'select.changed': '{count, plural, other {# کارت تغییر کرد}}',
  'editor.copy_picture': 'رونوشت به صورت تصویر',
  'select.picture_copied': 'تصویر در بریده‌دان است',
  'select.picture_refused': 'مرورگر تصویر را در بریده‌دان نمی‌پذیرد',
  'select.picture_save': 'ذخیرهٔ آن',
} satisfies Words<typeof en>
