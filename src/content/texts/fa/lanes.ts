import type { OwnLanes } from '../en/lanes'

export const lanes: OwnLanes = {
  evidence: 'آنچه دیده و لمس می‌شود',
  front: 'پیش چشم مشتری',
  back: 'پشت صحنه',
  systems: 'سامانه‌ها و همکاران',
  says: 'می‌گوید',
  thinks: 'فکر می‌کند',
  does: 'انجام می‌دهد',
  feels: 'حس می‌کند',
  sees: 'می‌بیند',
  hears: 'می‌شنود',
  fears: 'ترس‌ها و مانع‌ها',
  hopes: 'امیدها و دستاوردها',
}
