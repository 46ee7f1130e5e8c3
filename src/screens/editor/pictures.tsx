import type { ReactElement } from 'react'
import { ICONS, type IconName } from '../../core/base/icons'
import type { ARCHETYPES } from '../../core/document/optional'
import type { Colour } from '../../core/document/records'
import { markerOf, markerPath, personaInk } from '../../core/layout/shapes'
import { laneModel } from '../../lanes/models'

/** The icon of a kind of lane. */
export function kindPicture(kind: string): ReactElement {
  const { icon, ink } = laneModel(kind)
  return <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke={`var(--ink-${ink})`} strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden><path d={ICONS[icon]} /></svg>
}

/** One of the icons that maps are drawn with. */
export function iconPicture(icon: IconName): ReactElement {
  return <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden><path d={ICONS[icon]} /></svg>
}

const ARCHETYPE_ICONS = { awareness: 'megaphone', interest: 'lightbulb', consideration: 'scale', decision: 'signpost', purchase: 'shopping-cart', delivery: 'truck', onboarding: 'flag', use: 'pointer', support: 'life-buoy', retention: 'refresh-cw', advocacy: 'share-2', return: 'corner-down-left', custom: 'puzzle' } as const satisfies Readonly<Record<(typeof ARCHETYPES)[number], IconName>>

/** The icon of a kind of stage. */
export function archetypePicture(archetype: (typeof ARCHETYPES)[number]): ReactElement {
  return <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden><path d={ICONS[ARCHETYPE_ICONS[archetype]]} /></svg>
}

/** A colour as it is on a card. */
export function swatch(colour: Colour): ReactElement {
  return <span className="ed-swatch" aria-hidden style={{ background: `var(--ink-ground-${colour})`, borderColor: `var(--ink-edge-${colour})` }} />
}

/** A persona's marker, as on the emotion curve. */
export function personaPicture(persona: { readonly style: number } | null, size = 18): ReactElement {
  return <svg width={size} height={size} viewBox="-12 -12 24 24" aria-hidden><path d={markerPath(markerOf(persona), 0, 0, 8)} fill={`var(--ink-${personaInk(persona)})`} /></svg>
}
