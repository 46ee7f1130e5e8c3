import type { Words } from '../words'
import type { messages as en } from './en'

export const messages = {
  'templates.all': 'كل القوالب',
  'templates.save': 'حفظ كقالب',
  'templates.search': 'البحث في القوالب',
  'templates.name_online': 'شراء عبر الإنترنت',
  'templates.about_online': 'من الوعي إلى التوصية في متجر إلكتروني',
  'templates.name_funnel': 'قمع المبيعات',
  'templates.about_funnel': 'من أين يدخل الناس وأين يغادرون',
  'templates.name_retail': 'تجارة التجزئة',
  'templates.about_retail': 'بين المتجر والويب والتطبيق',
  'templates.name_considered': 'شراء متأنٍّ',
  'templates.about_considered': 'كبير ونادر: أسابيع من المقارنة وسنوات معه',
  'templates.name_blueprint': 'مخطط الخدمة',
  'templates.about_blueprint': 'ما يراه العميل وما يجري خلفه',
  'templates.sample_laptop': 'شراء حاسوب محمول',
  'templates.sample_laptop_about': 'خريطة كاملة بشخصيتين وحلقات عودة',
} satisfies Words<typeof en>
