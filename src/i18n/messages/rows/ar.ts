import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'rows.zone_customer': 'العميل',
  'rows.zone_frontstage': 'واجهة الخدمة',
  'rows.zone_backstage': 'خلف الكواليس',
  'rows.zone_support': 'الدعم',
  'rows.line_interaction': 'خط التفاعل',
  'rows.line_visibility': 'خط الرؤية',
  'rows.line_internal': 'خط التفاعل الداخلي',
  'rows.fold': 'طيّ',
  'rows.unfold': 'بسط',
  'rows.folded_cell': '{count, plural, =0 {مطويّ، فارغ} one {مطويّ، بطاقة واحدة} two {مطويّ، بطاقتان} few {مطويّ، # بطاقات} many {مطويّ، # بطاقة} other {مطويّ، # بطاقة}}',
  'rows.unlock': 'فتح القفل',
  'rows.locked': '«{lane}» مقفل، فلا يتغير شيء فيه.',
  'rows.is_locked': 'مقفل',
  'rows.is_pinned': 'مُبقى في مرمى النظر',
  'rows.is_folded': 'مطويّ',
  'rows.back_to': 'العودة إلى «{map}»',
  'commands.lane_show': 'إظهار المسارات',
  'commands.lane_copy': 'نسخ مسار من خريطة أخرى',
} satisfies Words<typeof en>
