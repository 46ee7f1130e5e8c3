import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'touch.sentence_acn': '{activity} ({channel})، والسبب: {need}.',
  'touch.sentence_ac': '{activity} ({channel}).',
  'touch.sentence_an': '{activity}، والسبب: {need}.',
  'touch.sentence_a': '{activity}.',
  'touch.sentence_cn': '{channel}، والسبب: {need}.',
  'touch.sentence_c': '{channel}.',
  'touch.sentence_n': 'السبب: {need}.',
  'touch.initiator_is': 'يبدأ بها: {who}',
  'touch.initiator_customer': 'العميل',
  'touch.initiator_company': 'نحن',
  'touch.initiator_partner': 'طرف ثالث',
  'touch.device_phone': 'الهاتف',
  'touch.device_tablet': 'الجهاز اللوحي',
  'touch.device_laptop': 'الحاسوب المحمول',
  'touch.device_desktop': 'الحاسوب المكتبي',
  'touch.device_tv': 'التلفاز',
  'touch.device_watch': 'الساعة الذكية',
  'touch.device_car': 'السيارة',
  'touch.device_kiosk': 'الكشك',
  'touch.device_speaker': 'مكبر الصوت الذكي',
  'touch.device_paper': 'الورق',
} satisfies Words<typeof en>
