import type { OwnLanes } from '../en/lanes'

export const lanes: OwnLanes = {
  evidence: 'Ինչ են տեսնում և շոշափում',
  front: 'Հաճախորդի աչքի առաջ',
  back: 'Կուլիսների հետևում',
  systems: 'Համակարգեր և գործընկերներ',
  says: 'Ասում է',
  thinks: 'Մտածում է',
  does: 'Անում է',
  feels: 'Զգում է',
  sees: 'Տեսնում է',
  hears: 'Լսում է',
  fears: 'Վախեր և խոչընդոտներ',
  hopes: 'Հույսեր և օգուտներ',
}
