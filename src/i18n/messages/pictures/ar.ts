import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'pictures.picture': 'صورة',
  'pictures.photo': 'صورة شخصية',
  'pictures.add': 'إضافة صورة…',
  'pictures.replace': 'استبدال…',
  'pictures.replace_long': 'استبدال الصورة…',
  'pictures.remove': 'إزالة الصورة',
  'pictures.remove_short': 'إزالة',
  'pictures.alt': 'ما الذي يظهر في الصورة',
  'pictures.alt_hint': 'يُقرأ لمن لا يرى الصورة',
  'pictures.focus': 'ما يبقى ظاهرًا',
  'pictures.focus_hint': 'انقر أهم ما في الصورة أو حرّك النقطة بمفاتيح الأسهم: تبقى ظاهرة حيث تُقصّ الصورة. ‏+ و− يقرّبانها ويبعدانها.',
  'pictures.focus_at': '{x, number}٪ من اليسار، {y, number}٪ من الأعلى',
  'pictures.zoom': 'التكبير',
  'pictures.zoom_at': '{n}×',
  'pictures.missing': 'الصورة غير موجودة على هذا الجهاز.',
  'pictures.new_card': 'بطاقة جديدة مع صورة…',
  'pictures.taking': 'جارٍ الإضافة…',
  'pictures.drop_where': 'أفلِت الصورة على بطاقة أو خلية فارغة لتوضع هناك.',
  'pictures.paste_where': 'اختر بطاقة أو خلية أولًا، ثم الصق الصورة فيها.',
  'pictures.added': '{count, plural, one {أُضيفت الصورة} two {أُضيفت صورتان} few {أُضيفت # صور} other {أُضيفت # صورة}}',
  'pictures.error_type': '«{name}» ليس صورة يستطيع هذا المتصفح قراءتها.',
  'pictures.error_large': '«{name}» كبير جدًا: {size, number} ميغابايت، والحد الأقصى {limit, number} ميغابايت.',
  'pictures.error_full': 'تعذّر حفظ الصورة: لا توجد مساحة في المتصفح.',
  'pictures.error_store': 'تعذّر حفظ الصورة في هذا المتصفح. أعد تحميل الصفحة وحاول مجددًا.',
} satisfies Words<typeof en>
