import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'touch.sentence_acn': '{activity} ({channel})، چون {need}.',
  'touch.sentence_ac': '{activity} ({channel}).',
  'touch.sentence_an': '{activity}، چون {need}.',
  'touch.sentence_a': '{activity}.',
  'touch.sentence_cn': '{channel}، چون {need}.',
  'touch.sentence_c': '{channel}.',
  'touch.sentence_n': 'چون {need}.',
  'touch.initiator_is': 'آغازگر: {who}',
  'touch.initiator_customer': 'مشتری',
  'touch.initiator_company': 'ما',
  'touch.initiator_partner': 'طرف سوم',
  'touch.device_phone': 'گوشی',
  'touch.device_tablet': 'تبلت',
  'touch.device_laptop': 'لپ‌تاپ',
  'touch.device_desktop': 'رایانهٔ رومیزی',
  'touch.device_tv': 'تلویزیون',
  'touch.device_watch': 'ساعت هوشمند',
  'touch.device_car': 'خودرو',
  'touch.device_kiosk': 'کیوسک',
  'touch.device_speaker': 'بلندگوی هوشمند',
  'touch.device_paper': 'کاغذ',
} satisfies Words<typeof en>
