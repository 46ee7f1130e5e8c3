import { describe, expect, it } from 'vitest'
import { COLOURS } from '../document/records'
import { PALETTE, type Ink, type Theme } from './palette'

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(colour.slice(i, i + 2), 16) / 255
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(theme: Theme, one: Ink, two: Ink): number {
  const [a, b] = [luminance(PALETTE[theme][one]), luminance(PALETTE[theme][two])]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const TEXTS: readonly (readonly [Ink, Ink])[] = [
  ...(['ink', 'ink2', 'ink3'] as const).flatMap((ink) => (['paper', 'wall', 'band', 'card'] as const).map((ground) => [ink, ground] as const)),
  ['on-accent', 'accent'], ['accent', 'wall'], ['accent', 'paper'], ['accent', 'band'], ['accent', 'accent-soft'], ['ink', 'accent-soft'], ['text-rose', 'bad-soft'], ['text-green', 'good-soft'], ['bad', 'paper'], ['good', 'paper'],
  ...COLOURS.flatMap((tone) => [[`text-${tone}`, `ground-${tone}`], ['ink', `ground-${tone}`], ['on-accent', `stage-${tone}`], [`stage-${tone}`, 'paper'], [`text-${tone}`, 'card'], ['accent', `ground-${tone}`], ['ink2', `ground-${tone}`]] as const),
]
const SHAPES: readonly (readonly [Ink, Ink])[] = [
  ...([0, 1, 2, 3, 4, 5, 6, 7] as const).map((i) => [`persona-${i}`, 'paper'] as const),
  ['arrow', 'paper'], ['loop', 'paper'], ['bad', 'paper'], ['good', 'paper'], ['edge-indigo', 'paper'], ['edge-violet', 'paper'],
]

describe('[L9] palette', () => {
  it.each(['light', 'dark'] as const)('text stands out from its ground by 4.5 to 1 in %s', (theme) => {
    const weak = TEXTS.filter(([ink, ground]) => contrast(theme, ink, ground) < 4.5).map(([ink, ground]) => `${ink} on ${ground}: ${contrast(theme, ink, ground).toFixed(2)}`)
    expect(weak).toEqual([])
  })

  it.each(['light', 'dark'] as const)('lines and marks stand out by 3 to 1 in %s', (theme) => {
    const weak = SHAPES.filter(([ink, ground]) => contrast(theme, ink, ground) < 3).map(([ink, ground]) => `${ink} on ${ground}: ${contrast(theme, ink, ground).toFixed(2)}`)
    expect(weak).toEqual([])
  })
})
