import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'templates.all': 'Բոլոր ձևանմուշները',
  'templates.save': 'Պահել որպես ձևանմուշ',
  'templates.search': 'Որոնել ձևանմուշներում',
  'templates.name_online': 'Առցանց գնում',
  'templates.about_online': 'Իրազեկումից մինչև խորհուրդ՝ առցանց խանութում',
  'templates.name_funnel': 'Վաճառքի ձագար',
  'templates.about_funnel': 'Որտեղից են մարդիկ գալիս և որտեղ հեռանում',
  'templates.name_retail': 'Մանրածախ',
  'templates.about_retail': 'Խանութում, կայքում և հավելվածում',
  'templates.name_considered': 'Կշռադատված գնում',
  'templates.about_considered': 'Մեծ և հազվադեպ. շաբաթներ համեմատում, տարիներ օգտագործում',
  'templates.name_blueprint': 'Ծառայության նախագիծ',
  'templates.about_blueprint': 'Ինչ է տեսնում հաճախորդը և ինչ է կատարվում հետևում',
  'templates.sample_laptop': 'Նոութբուքի գնում',
  'templates.sample_laptop_about': 'Ամբողջական քարտեզ՝ երկու պերսոնայով և հետադարձներով',
} satisfies Words<typeof en>
