/** Words of templates, English; the other languages beside this file have the same keys. ICU message format. */
export const messages = {
  'templates.save': 'Save as template',
  'templates.search': 'Search templates',
} as const
