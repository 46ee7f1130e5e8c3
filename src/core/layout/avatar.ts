import type { Persona } from '../document/records'
import type { Ink } from './palette'
import { circle, num } from './path'
import { sightOf } from './picture'
import type { Prim } from './prims'
import { markerOf, markerPath, personaInk } from './shapes'

/** How many heads can be drawn: eight, each without and with glasses. */
export const FACES = 16

type Look = { readonly behind?: string; readonly front?: string; readonly narrow?: boolean }

// Hair (and what else is worn on a head), on a square of 100 with the head's middle at (50, 42).
const SHORT = 'M32.5 43C30 24 39 15.5 51 15.5C63 15.5 70.5 25 67.5 43C66.5 36 63 31.5 57 30C48 32.5 40 31 36.5 34C34.5 36 33.2 39 32.5 43Z'
const LOOKS: readonly Look[] = [
  { front: SHORT },
  { behind: 'M29 61C25 32 33 14 50 14C67 14 75 32 71 61C66 65 60 63 58 60L42 60C40 63 34 65 29 61Z', front: 'M33 40C35 27 44 22 57 22.5C63 25 66.5 31 67 40C62 36 57 32 54 28C48 34 41 38 33 40Z' },
  { behind: 'M27 78C23 36 32 13 50 13C68 13 77 36 73 78Q65 82 60 76L40 76Q35 82 27 78Z', front: 'M33 41C33 28 41 22 50 22C59 22 67 28 67 41C62 38 54 33 50 25C46 33 38 38 33 41Z' },
  { behind: 'M41 13.5A9 9 0 0 1 59 13.5A9 9 0 0 1 41 13.5Z', front: 'M32.5 42C31 26 39 17 50 17C61 17 69 26 67.5 42C65 33 59 27.5 50 27.5C41 27.5 35 33 32.5 42Z' },
  { behind: 'M25 45A9.5 9.5 0 0 1 29 28A10 10 0 0 1 42 16A10.5 10.5 0 0 1 60 16.5A10 10 0 0 1 71.5 28.5A9.5 9.5 0 0 1 75 45A8.5 8.5 0 0 1 68 57L32 57A8.5 8.5 0 0 1 25 45Z', front: 'M33 39A7 7 0 0 1 38 28A8 8 0 0 1 50 25A8 8 0 0 1 62 28A7 7 0 0 1 67 39C60 33 54 33 50 33C46 33 40 33 33 39Z' },
  { behind: 'M26 79C20 40 30 13 50 13C70 13 80 40 74 79C66 85 34 85 26 79Z', narrow: true },
  { front: 'M33.4 44C34 61 42 66.5 50 66.5C58 66.5 66 61 66.6 44C64.5 50.5 61 52 56.5 51Q50 47.5 43.5 51C39 52 35.5 50.5 33.4 44Z' },
  { front: `${SHORT}M33.4 45C34 61 42 66.5 50 66.5C58 66.5 66 61 66.6 45C64.5 50.5 61 52 56.5 51Q50 48 43.5 51C39 52 35.5 50.5 33.4 45Z` },
]
const BUST = 'M13.3 84C18 72 32 67.5 50 67.5C68 67.5 82 72 86.7 84A50 50 0 0 1 13.3 84Z'
const NECK = 'M42.5 54L57.5 54L57.5 67.5Q50 76 42.5 67.5Z'

/** Which head a persona has: the one chosen, else one without anything particular that stays the same for the same persona. */
export function faceOf({ id, face }: Pick<Persona, 'id' | 'face'>): number {
  if (face !== undefined) return Math.trunc(face) % FACES
  let hash = 0
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return [0, 3, 4][hash % 3]!
}

/** A head and shoulders in the persona's colour inside a circle `size` wide; left top at (0, 0). */
export function drawnFace(face: number, ink: Ink, size: number): Prim[] {
  const k = size / 100
  const look = LOOKS[face % LOOKS.length]!
  const scaled = (d: string) => scale(d, k)
  const [rx, ry] = look.narrow ? [14, 17.5] : [17, 20]
  const head = `M${50 - rx} 42A${rx} ${ry} 0 1 0 ${50 + rx} 42A${rx} ${ry} 0 1 0 ${50 - rx} 42Z`
  const parts: (Prim | null)[] = [
    { t: 'path', d: circle(size / 2, size / 2, size / 2), fill: 'paper' },
    { t: 'path', d: circle(size / 2, size / 2, size / 2), fill: ink, alpha: 0.2 },
    look.behind ? { t: 'path', d: scaled(look.behind), fill: ink } : null,
    { t: 'path', d: scaled(BUST), fill: ink },
    ...(look.narrow ? [] : skin(scaled(NECK), ink)),
    ...skin(scaled(head), ink),
    look.front ? { t: 'path', d: scaled(look.front), fill: ink } : null,
    face % FACES >= LOOKS.length ? { t: 'path', d: scaled('M36 42.5A6 6 0 1 0 48 42.5A6 6 0 1 0 36 42.5ZM52 42.5A6 6 0 1 0 64 42.5A6 6 0 1 0 52 42.5ZM48 42Q50 40.5 52 42'), stroke: 'ink', sw: Math.max(0.8, 1.8 * k) } : null,
  ]
  return parts.filter((part) => part !== null)
}

/** A persona's photo or drawn head in a circle with its mark at the end side below; left top at (0, 0), `size` wide and high. */
export function avatar(persona: Pick<Persona, 'id' | 'style' | 'photo' | 'face'>, size: number, mark = true): Prim[] {
  const ink = personaInk(persona)
  const r = Math.max(5, size * 0.115 + 1)
  const at = size - r * 0.95
  const drawn = drawnFace(faceOf(persona), ink, size)
  const { photo } = persona
  return [
    ...(photo ? [{ t: 'image', x: 0, y: 0, w: size, h: size, r: size / 2, hash: photo.hash, ...sightOf(photo), missing: drawn } satisfies Prim] : drawn),
    ...(photo ? [{ t: 'path', d: circle(size / 2, size / 2, size / 2 - 1), stroke: ink, sw: 2 } satisfies Prim] : []),
    ...(mark ? [{ t: 'path', d: markerPath(markerOf(persona), at, at, r), fill: ink, stroke: 'paper', sw: Math.max(1.5, size / 26) } satisfies Prim] : []),
  ]
}

/** A tint of the persona's colour that stands out from the full colour in light and dark. */
function skin(d: string, ink: Ink): Prim[] {
  return [{ t: 'path', d, fill: 'paper' }, { t: 'path', d, fill: ink, alpha: 0.42 }]
}

/** Arcs keep their flags, all else grows. */
function scale(d: string, k: number): string {
  return d.replace(/([MLHVCQAZ])([^MLHVCQAZ]*)/g, (_, command: string, rest: string) => command + (rest.match(/-?\d*\.?\d+/g) ?? []).map((value, i) => (command === 'A' && i % 7 >= 2 && i % 7 <= 4 ? value : num(Number(value) * k))).join(' '))
}
