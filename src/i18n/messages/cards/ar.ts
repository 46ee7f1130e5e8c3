import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'cards.status_is': 'الحالة: {status}',
  'cards.owner_is': 'المسؤول: {owner}',
  'cards.tag_is': 'الوسم: {tag}',
  'cards.evidence_count': '{count, plural, zero {بلا أدلة} one {دليل واحد} two {دليلان} few {# أدلة} many {# دليلًا} other {# دليل}}',
  'cards.link_count': '{count, plural, zero {بلا روابط} one {رابط واحد} two {رابطان} few {# روابط} many {# رابطًا} other {# رابط}}',
  'cards.status_new': 'جديد',
  'cards.status_accepted': 'مقبول',
  'cards.status_planned': 'مخطط له',
  'cards.status_progress': 'قيد التنفيذ',
  'cards.status_done': 'منجز',
  'cards.status_parked': 'مؤجل',
  'cards.status_rejected': 'مرفوض',
  'cards.certainty_assumption': 'افتراض',
  'cards.certainty_stakeholder': 'بحسب أصحاب المصلحة',
  'cards.certainty_observed': 'ملاحَظ',
  'cards.certainty_measured': 'مَقيس',
} satisfies Words<typeof en>
