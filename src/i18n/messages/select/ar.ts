import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'canvas.gather_mode': 'انقر البطاقات لإضافتها إلى التحديد أو إخراجها منه. النقر خارجها ينهي ذلك.',
  'editor.tool_select': 'تحديد',
  'editor.tool_hand': 'اليد: تحريك الخريطة',
  'select.tools': 'وظيفة السحب',
  'select.gather': 'تحديد عدة بطاقات',
  'select.done': 'تم',
  'select.key_drag': 'سحب',
  'select.key_pan': 'تحريك الخريطة',
  'select.key_box': 'تحديد ما يلمسه الإطار؛ ومع Shift يُضاف',
  'canvas.move_many': 'انقر المكان الذي تريد نقل البطاقات إليه، أو انتقل إليه بأسهم لوحة المفاتيح واضغط Enter. يبقى ترتيبها بعضها إلى بعض. ‏Esc للخروج.',
  'editor.select_more': 'توسيع التحديد: الخلية، المسار، كل البطاقات',
  'select.cell': 'تحديد بطاقات هذه الخلية',
  'select.lane': 'تحديد بطاقات هذا المسار',
  'select.stage': 'تحديد بطاقات هذه المرحلة',
  'select.step': 'تحديد بطاقات هذه الخطوة',
  'select.none': 'لا بطاقات لتحديدها هنا',
  'select.moved': '{count, plural, zero {لم تُنقل بطاقات} one {نُقلت بطاقة واحدة} two {نُقلت بطاقتان} few {نُقلت # بطاقات} many {نُقلت # بطاقة} other {نُقلت # بطاقة}}، وهي الآن في {stage}، {lane}',
  'select.doubled': '{count, plural, zero {لم تُكرَّر بطاقات} one {كُرِّرت بطاقة واحدة} two {كُرِّرت بطاقتان} few {كُرِّرت # بطاقات} many {كُرِّرت # بطاقة} other {كُرِّرت # بطاقة}}',
  'select.other_tag': 'وسم آخر…',
  'select.changed': '{count, plural, zero {لم تتغيّر بطاقات} one {تغيّرت بطاقة واحدة} two {تغيّرت بطاقتان} few {تغيّرت # بطاقات} many {تغيّرت # بطاقة} other {تغيّرت # بطاقة}}',
  'editor.copy_picture': 'نسخ كصورة',
  'select.picture_copied': 'الصورة في الحافظة',
  'select.picture_refused': 'المتصفّح لا يقبل الصور في الحافظة',
  'select.picture_save': 'حفظها',
} satisfies Words<typeof en>
