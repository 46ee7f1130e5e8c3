import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'cards.status_is': 'وضعیت: {status}',
  'cards.owner_is': 'مسئول: {owner}',
  'cards.tag_is': 'برچسب: {tag}',
  'cards.evidence_count': '{count, plural, one {# شاهد} other {# شاهد}}',
  'cards.link_count': '{count, plural, one {# پیوند} other {# پیوند}}',
  'cards.status_new': 'تازه',
  'cards.status_accepted': 'پذیرفته',
  'cards.status_planned': 'در برنامه',
  'cards.status_progress': 'در حال انجام',
  'cards.status_done': 'انجام شد',
  'cards.status_parked': 'کنار گذاشته',
  'cards.status_rejected': 'رد شده',
  'cards.certainty_assumption': 'فرض',
  'cards.certainty_stakeholder': 'به گفتهٔ ذی‌نفع',
  'cards.certainty_observed': 'مشاهده شده',
  'cards.certainty_measured': 'سنجیده شده',
  'cards.time_second': '{count, plural, one {# ثانیه} other {# ثانیه}}',
  'cards.time_minute': '{count, plural, one {# دقیقه} other {# دقیقه}}',
  'cards.time_hour': '{count, plural, one {# ساعت} other {# ساعت}}',
  'cards.time_day': '{count, plural, one {# روز} other {# روز}}',
  'cards.time_week': '{count, plural, one {# هفته} other {# هفته}}',
  'cards.time_month': '{count, plural, one {# ماه} other {# ماه}}',
  'cards.time_year': '{count, plural, one {# سال} other {# سال}}',
  'cards.percent': '{n}٪',
} satisfies Words<typeof en>
