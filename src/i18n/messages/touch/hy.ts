import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'touch.sentence_acn': '{activity} ({channel}), որովհետև {need}։',
  'touch.sentence_ac': '{activity} ({channel})։',
  'touch.sentence_an': '{activity}, որովհետև {need}։',
  'touch.sentence_a': '{activity}։',
  'touch.sentence_cn': '{channel}, որովհետև {need}։',
  'touch.sentence_c': '{channel}։',
  'touch.sentence_n': 'Որովհետև {need}։',
  'touch.initiator_is': 'Սկսում է՝ {who}',
  'touch.initiator_customer': 'հաճախորդը',
  'touch.initiator_company': 'մենք',
  'touch.initiator_partner': 'երրորդ կողմը',
  'touch.device_phone': 'Հեռախոս',
  'touch.device_tablet': 'Պլանշետ',
  'touch.device_laptop': 'Նոութբուք',
  'touch.device_desktop': 'Սեղանի համակարգիչ',
  'touch.device_tv': 'Հեռուստացույց',
  'touch.device_watch': 'Խելացի ժամացույց',
  'touch.device_car': 'Մեքենա',
  'touch.device_kiosk': 'Կրպակ',
  'touch.device_speaker': 'Խելացի բարձրախոս',
  'touch.device_paper': 'Թուղթ',
} satisfies Words<typeof en>
