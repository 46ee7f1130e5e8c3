/** Words of app, English; the other languages beside this file have the same keys. ICU message format. */
export const messages = {
  'app.name': 'Safar',
  'app.choose_file': 'Open a Safar file or a PNG saved by Safar',
  'app.language': 'Language',
  'app.theme': 'Appearance',
  'app.theme_system': 'Like the device',
  'app.theme_light': 'Light',
  'app.theme_dark': 'Dark',
  'app.broken_title': 'Something went wrong',
  'app.broken_text': 'Something went wrong in Safar. Your work up to now is on this device; you can also save it as a file.',
  'app.save_file': 'Save as a file',
  'app.reload': 'Reload',
  'app.to_library': 'To my maps',
  'app.not_lasting': 'This browser keeps nothing here (a private window, perhaps). Save your map as a file before you close the page.',
  'app.outdated': 'A newer version of Safar is open in another tab. Reload this one to go on.',
} as const
