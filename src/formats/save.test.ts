import { expect, it } from 'vitest'
import { fileName } from './save'

it('keeps letters and digits of any script in a file name', () => {
  expect(fileName('Buying a laptop', 'map', 'png')).toBe('Buying-a-laptop.png')
  expect(fileName('خرید لپ\u200cتاپ، نسخهٔ ۲', 'map', 'png')).toBe('خرید-لپ\u200cتاپ-نسخهٔ-۲.png')
  expect(fileName('Գնում՝ 3-րդ', 'map', 'safar.json')).toBe('Գնում-3-րդ.safar.json')
  expect(fileName('Αγορά λάπτοπ!', 'map', 'png')).toBe('Αγορά-λάπτοπ.png')
})

it('never gives a path, an empty, an endless, a reversed or a reserved name', () => {
  expect(fileName('../../etc/passwd', 'map', 'png')).toBe('etc-passwd.png')
  expect(fileName(' … ', 'Unnamed map', 'png')).toBe('Unnamed-map.png')
  expect(fileName('', '', 'png')).toBe('safar.png')
  expect(fileName('con', 'map', 'png')).toBe('con-map.png')
  expect(fileName('a\u202egnp.exe', 'map', 'png')).toBe('a-gnp-exe.png')
  expect([...fileName('𝒜'.repeat(500), 'map', 'png')].length).toBe(84)
})
