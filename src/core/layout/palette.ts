import type { Colour } from '../document/records'

/** Tones a card can have: the ten colours. */
export type Tone = Colour

type Base = 'paper' | 'wall' | 'band' | 'hair' | 'line' | 'ink' | 'ink2' | 'ink3' | 'accent' | 'accent-soft' | 'on-accent' | 'card' | 'shadow' | 'good' | 'bad' | 'good-soft' | 'bad-soft' | 'arrow' | 'loop'

/** A colour by its role; `ground-*` and `edge-*` are a card's, `text-*` for coloured small text on its ground, `stage-*` a stage's head under `on-accent`, `persona-*` the eight of the curve. */
export type Ink = Base | `ground-${Tone}` | `edge-${Tone}` | `text-${Tone}` | `stage-${Tone}` | `persona-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`

export type Theme = 'light' | 'dark'

const TONES: Readonly<Record<Theme, Readonly<Record<Tone, readonly [ground: string, edge: string, text: string]>>>> = {
  light: {
    amber: ['#fdf6e3', '#d99a06', '#8a5c00'], orange: ['#fdf0e6', '#e0701b', '#a3460b'], rose: ['#fdeeee', '#d9414e', '#b02a3b'], pink: ['#fceef6', '#cf4a94', '#a32a70'],
    violet: ['#f6effc', '#8f55c9', '#7039b0'], indigo: ['#eff1fd', '#5566d6', '#3f4fbd'], blue: ['#ebf4fd', '#2f86d1', '#1763a8'], teal: ['#e7f6f5', '#159a96', '#0a6b68'],
    green: ['#ecf7ed', '#3a9a4a', '#227232'], slate: ['#f2f4f7', '#75839a', '#4a566b'],
  },
  dark: {
    amber: ['#2e2817', '#e0aa2e', '#f0cb74'], orange: ['#33241a', '#ee8b43', '#f7b98c'], rose: ['#341f24', '#f0707b', '#f8a9b0'], pink: ['#331f2c', '#e478b4', '#f2afd2'],
    violet: ['#2a2136', '#b288e0', '#d2b6f0'], indigo: ['#21253a', '#8895f0', '#b6befa'], blue: ['#1a2936', '#5da9e8', '#9fcdf5'], teal: ['#172d2e', '#3fbdb8', '#8cdcd8'],
    green: ['#1c2d20', '#62bb70', '#a0dba9'], slate: ['#252b35', '#8f9db4', '#bcc6d6'],
  },
}

const BASE: Readonly<Record<Theme, Readonly<Record<Base, string>>>> = {
  light: {
    paper: '#ffffff', wall: '#f6f5f2', band: '#faf9f7', hair: '#e7e5e0', line: '#d2cfc8', ink: '#1d2430', ink2: '#4c5565', ink3: '#646d7c', accent: '#2f5bd8', 'accent-soft': '#e9effd', 'on-accent': '#ffffff',
    card: '#ffffff', shadow: 'rgba(29,36,48,.10)', good: '#26804e', bad: '#cf3f4b', 'good-soft': '#dff0e5', 'bad-soft': '#fae0e1', arrow: '#5b6578', loop: '#b3541e',
  },
  dark: {
    paper: '#161a22', wall: '#0f1218', band: '#1b202a', hair: '#2a303c', line: '#3b4454', ink: '#eef1f6', ink2: '#b6bfcd', ink3: '#929dae', accent: '#8aa8ff', 'accent-soft': '#222c48', 'on-accent': '#0f1218',
    card: '#1f2530', shadow: 'rgba(0,0,0,.45)', good: '#5cc48a', bad: '#f07a83', 'good-soft': '#1d3528', 'bad-soft': '#3c2328', arrow: '#9aa6bb', loop: '#f0a070',
  },
}

/** Eight persona colours that stay apart for colour-blind eyes (after Okabe and Ito), each with a shape of its own on the curve. */
const PERSONA: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#2f5bd8', '#b8500a', '#0a7f5f', '#a8338f', '#8a6a00', '#1b7fa8', '#5c4bb0', '#7a3b2e'],
  dark: ['#8aa8ff', '#f5994a', '#45c79e', '#e58ad2', '#e3bd45', '#62c4ea', '#b3a4fa', '#d99a8a'],
}

function inks(theme: Theme): Readonly<Record<Ink, string>> {
  const all: { [ink: string]: string } = { ...BASE[theme] }
  for (const [tone, [ground, edge, text]] of Object.entries(TONES[theme])) Object.assign(all, { [`ground-${tone}`]: ground, [`edge-${tone}`]: edge, [`text-${tone}`]: text, [`stage-${tone}`]: theme === 'light' ? text : edge })
  for (const [i, colour] of PERSONA[theme].entries()) all[`persona-${i}`] = colour
  return all as Record<Ink, string>
}

/** Every ink in both themes, as CSS colours; `ui/tokens.css` holds the same as custom properties `--ink-name` (a test compares them). */
export const PALETTE: Readonly<Record<Theme, Readonly<Record<Ink, string>>>> = { light: inks('light'), dark: inks('dark') }
