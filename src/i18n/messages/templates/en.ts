/** Words of templates, English; the other languages beside this file have the same keys. ICU message format. */
export const messages = {
  'templates.all': 'All templates',
  'templates.save': 'Save as template',
  'templates.search': 'Search templates',
  'templates.name_online': 'Online purchase',
  'templates.about_online': 'From awareness to advocacy in a web shop',
  'templates.name_funnel': 'Sales funnel',
  'templates.about_funnel': 'Where people enter, and where they leave',
  'templates.name_retail': 'Retail',
  'templates.about_retail': 'Across the shop, the web and the app',
  'templates.name_considered': 'Considered purchase',
  'templates.about_considered': 'Large and rare: weeks of comparing, years of living with it',
  'templates.name_blueprint': 'Service blueprint',
  'templates.about_blueprint': 'What the customer sees, and what happens behind it',
  'templates.sample_laptop': 'Buying a laptop',
  'templates.sample_laptop_about': 'A worked map with two personas and loops',
} as const
