import type { ReactElement } from 'react'
import { ICONS } from '../../core/base/icons'
import type { Colour } from '../../core/document/records'
import { markerOf, markerPath, personaInk } from '../../core/layout/shapes'
import { laneModel } from '../../lanes/models'

/** The icon of a kind of lane. */
export function kindPicture(kind: string): ReactElement {
  const { icon, ink } = laneModel(kind)
  return <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke={`var(--ink-${ink})`} strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden><path d={ICONS[icon]} /></svg>
}

/** A colour as it is on a card. */
export function swatch(colour: Colour): ReactElement {
  return <span className="ed-swatch" aria-hidden style={{ background: `var(--ink-ground-${colour})`, borderColor: `var(--ink-edge-${colour})` }} />
}

/** A persona's marker, as on the emotion curve. */
export function personaPicture(persona: { readonly style: number } | null, size = 18): ReactElement {
  return <svg width={size} height={size} viewBox="-12 -12 24 24" aria-hidden><path d={markerPath(markerOf(persona), 0, 0, 8)} fill={`var(--ink-${personaInk(persona)})`} /></svg>
}
