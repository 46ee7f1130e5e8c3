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
  'cards.time_second': '{count, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتان} few {# ثوانٍ} many {# ثانية} other {# ثانية}}',
  'cards.time_minute': '{count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'cards.time_hour': '{count, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}',
  'cards.time_day': '{count, plural, zero {# يومًا} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يومًا}}',
  'cards.time_week': '{count, plural, zero {# أسبوعًا} one {أسبوع واحد} two {أسبوعان} few {# أسابيع} many {# أسبوعًا} other {# أسبوعًا}}',
  'cards.time_month': '{count, plural, zero {# شهرًا} one {شهر واحد} two {شهران} few {# أشهر} many {# شهرًا} other {# شهرًا}}',
  'cards.time_year': '{count, plural, zero {# سنة} one {سنة واحدة} two {سنتان} few {# سنوات} many {# سنة} other {# سنة}}',
  'cards.percent': '{n}٪',
} satisfies Words<typeof en>
