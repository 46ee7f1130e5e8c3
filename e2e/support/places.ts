import type { Locator, Page } from '@playwright/test'
import { openMapFile, ready } from './app'
import type { Language, MapFile } from './maps'

const KEYS = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7']

/** Five stages with a persona and lanes of these kinds, nothing in them. */
export function blank(language: Language, kinds: readonly string[], more: object = {}): MapFile {
  const ids = ['a', 'b', 'c', 'd', 'e']
  return {
    format: 'safar', schema: 1, map: { title: 'Numbers', language, ...more },
    stages: ids.map((id, i) => ({ id: `stage:${id}`, order: KEYS[i], title: `S${i + 1}` })),
    steps: ids.map((id) => ({ id: `step:${id}`, place: { stage: `stage:${id}`, order: 'a0' }, title: '' })),
    lanes: kinds.map((kind, i) => ({ id: `lane:${kind}`, order: KEYS[i], kind, title: kind })),
    cards: kinds.includes('touchpoints') ? [{ id: 'card:t', place: { lane: 'lane:touchpoints', from: 'step:b', to: 'step:c', order: 'a0' }, text: 'Asks', data: { channel: 'email' } }] : [],
    personas: [{ id: 'persona:m', order: 'a0', name: 'Maya', style: 0 }],
  }
}

/** Opens a map in a fresh app. */
export async function open(page: Page, map: MapFile): Promise<void> {
  await page.goto('./')
  await openMapFile(page, map)
  await ready(page)
}

/** The places of a lane, in the order of its steps; of one row of a matrix, or one line of a curve. */
export function places(page: Page, lane: string, also = ':not([data-line])'): Locator {
  return page.locator(`.cv-point[data-lane="lane:${lane}"]${also}`)
}

/** What is set at places, null where nothing is. */
export const values = (points: Locator): Promise<(string | null)[]> => points.evaluateAll((all) => all.map((one) => (one.dataset['set'] ? one.getAttribute('aria-valuenow') : null)))
