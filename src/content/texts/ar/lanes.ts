import type { OwnLanes } from '../en/lanes'

export const lanes: OwnLanes = {
  evidence: 'ما يراه العميل ويلمسه',
  front: 'أمام العميل',
  back: 'خلف الكواليس',
  systems: 'الأنظمة والشركاء',
  says: 'يقول',
  thinks: 'يفكّر',
  does: 'يفعل',
  feels: 'يشعر',
  sees: 'يرى',
  hears: 'يسمع',
  fears: 'المخاوف والعقبات',
  hopes: 'الآمال والمكاسب',
}
