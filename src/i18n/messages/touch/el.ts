import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'touch.sentence_acn': '{activity} ({channel}), επειδή {need}.',
  'touch.sentence_ac': '{activity} ({channel}).',
  'touch.sentence_an': '{activity}, επειδή {need}.',
  'touch.sentence_a': '{activity}.',
  'touch.sentence_cn': '{channel}, επειδή {need}.',
  'touch.sentence_c': '{channel}.',
  'touch.sentence_n': 'Επειδή {need}.',
  'touch.initiator_is': 'Ξεκινά: {who}',
  'touch.initiator_customer': 'ο πελάτης',
  'touch.initiator_company': 'εμείς',
  'touch.initiator_partner': 'τρίτος',
  'touch.device_phone': 'Κινητό',
  'touch.device_tablet': 'Τάμπλετ',
  'touch.device_laptop': 'Φορητός υπολογιστής',
  'touch.device_desktop': 'Επιτραπέζιος υπολογιστής',
  'touch.device_tv': 'Τηλεόραση',
  'touch.device_watch': 'Έξυπνο ρολόι',
  'touch.device_car': 'Αυτοκίνητο',
  'touch.device_kiosk': 'Περίπτερο εξυπηρέτησης',
  'touch.device_speaker': 'Έξυπνο ηχείο',
  'touch.device_paper': 'Χαρτί',
} satisfies Words<typeof en>
