/** Words of ui, English; the other languages beside this file have the same keys. ICU message format. */
export const messages = {
  'ui.close': 'Close',
  'ui.cancel': 'Cancel',
  'ui.message': 'Message',
  'ui.messages': 'Messages',
} as const
