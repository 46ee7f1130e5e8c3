import { expect, openMapFile, ready, test } from '../support/app'
import { bigMap, type Language } from '../support/maps'

const ALL: readonly Language[] = ['en', 'fa', 'ar', 'hy', 'el']

for (const languages of [...ALL.map((one) => [one]), ALL]) {
  test(`words wrap as the browser itself would wrap them: ${languages.join(', ')}`, async ({ page }) => {
    await page.goto('./')
    const map = bigMap(220, { stages: 14, languages })
    const texts = Object.fromEntries((map.cards as { id: string; text: string }[]).map(({ id, text }) => [id, text]))
    await openMapFile(page, map)
    await ready(page)
    const wrong = await page.evaluate((words) => {
      const probe = document.createElement('div')
      document.querySelector('.cv-board')!.append(probe)
      const found: { text: string; drawn: string[]; browser: number }[] = []
      let cards = 0
      for (const card of document.querySelectorAll<HTMLElement>('[data-card]')) {
        const lines = [...card.querySelectorAll<HTMLElement>('.cv-text')].filter((line) => line.style.fontSize === '14px')
        const [first] = lines
        if (!first) continue
        cards++
        const drawn = lines.map((line) => line.textContent ?? '')
        const text = words[card.dataset.card!]!
        Object.assign(probe.style, { position: 'absolute', visibility: 'hidden', width: first.style.width, fontSize: '14px', fontWeight: '400', lineHeight: '20px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: getComputedStyle(first).fontFamily, unicodeBidi: 'plaintext' })
        probe.textContent = text
        const browser = Math.round(probe.getBoundingClientRect().height / 20 / (probe.getBoundingClientRect().width / probe.offsetWidth))
        if (browser !== lines.length) found.push({ text, drawn, browser })
      }
      probe.remove()
      return { cards, found }
    }, texts)
    expect(wrong.cards).toBeGreaterThan(150)
    expect(wrong.found).toEqual([])
  })
}
