import { memo, type CSSProperties, type ReactNode } from 'react'
import { ICONS } from '../core/base/icons'
import { runsLeft, underline, type IconPrim, type ImagePrim, type PathPrim, type Prim, type RectPrim, type TextPrim } from '../core/layout/prims'
import { usePictureUrl } from './pictures'

const ink = (name: string | undefined): string => (name ? `var(--ink-${name})` : 'none')
const round = (n: number): number => Math.round(n * 1000) / 1000

function rect(prim: RectPrim, key: number): ReactNode {
  const style: CSSProperties = { left: prim.x, top: prim.y, width: prim.w, height: prim.h }
  if (prim.r) style.borderRadius = prim.r
  if (prim.fill) style.background = ink(prim.fill)
  if (prim.stroke) style.border = `${prim.sw ?? 1}px solid ${ink(prim.stroke)}`
  return <div key={key} className={prim.shadow ? 'cv-rect cv-lifted' : 'cv-rect'} style={style} />
}

function text(prim: TextPrim, key: number): ReactNode {
  const style: CSSProperties = { left: prim.x, top: prim.y, width: prim.w, height: prim.h, lineHeight: `${prim.h}px`, fontSize: prim.size, fontWeight: prim.weight, color: ink(prim.fill), textAlign: prim.align }
  if (prim.italic) style.fontStyle = 'italic'
  if (prim.runs) {
    style.left = runsLeft(prim)
    return <div key={key} className="cv-text" style={style}>{prim.runs.map((run, i) => (
      <span key={i} className="cv-text" dir={run.dir} style={{ left: run.dx, fontWeight: run.weight, color: ink(run.fill) }}>{run.s}{run.url && <i className="cv-underline" style={{ insetBlockStart: underline(prim.size, prim.h), inlineSize: run.w }} />}</span>
    ))}</div>
  }
  return <div key={key} className="cv-text" dir={prim.dir} style={style}>{prim.s}</div>
}

function path(prim: PathPrim, key: number): ReactNode {
  return <path key={key} d={prim.d} fill={ink(prim.fill)} stroke={ink(prim.stroke)} strokeWidth={prim.sw ?? 1} strokeDasharray={prim.dash?.join(' ')} opacity={prim.alpha} strokeLinecap="round" strokeLinejoin="round" />
}

function icon(prim: IconPrim, key: number): ReactNode {
  const scale = round(prim.size / 24)
  const place = prim.flip ? `translate(${round(prim.x + prim.size)} ${prim.y}) scale(${-scale} ${scale})` : `translate(${prim.x} ${prim.y}) scale(${scale})`
  return <path key={key} d={ICONS[prim.name]} transform={place} fill="none" stroke={ink(prim.stroke)} strokeWidth={prim.sw ?? 2} strokeLinecap="round" strokeLinejoin="round" />
}

/** A picture that is not here is drawn as what stands for it; while it is looked for, its place is kept. */
function Image({ prim }: { prim: ImagePrim }): ReactNode {
  const url = usePictureUrl(prim.hash)
  if (url === null) return <Prims prims={prim.missing} />
  const style: CSSProperties = { left: prim.x, top: prim.y, width: prim.w, height: prim.h, borderRadius: prim.r, objectPosition: `${prim.fx * 100}% ${prim.fy * 100}%`, ...(prim.zoom && zoomed(prim, prim.zoom)) }
  return url ? <img className="cv-image" src={url} alt="" draggable={false} style={style} /> : <div className="cv-image" style={style} />
}

// The whole is made larger about its point, and what then lies outside its place is cut off beforehand.
function zoomed({ fx, fy, r }: ImagePrim, zoom: number): CSSProperties {
  const cut = (part: number) => `${part * (1 - 1 / zoom) * 100}%`
  return { borderRadius: 0, transform: `scale(${zoom})`, transformOrigin: `${fx * 100}% ${fy * 100}%`, clipPath: `inset(${cut(fy)} ${cut(1 - fx)} ${cut(1 - fy)} ${cut(fx)} round ${r / zoom}px)` }
}

/** Draws prims as HTML and SVG in painting order, at the origin of the nearest positioned box; decoration to assistive technology. */
export const Prims = memo(function Prims({ prims, hideText = false }: { prims: readonly Prim[]; /** while the text is being typed over */ hideText?: boolean }) {
  const parts: ReactNode[] = []
  let drawing: ReactNode[] = []
  const close = (key: number) => {
    if (drawing.length === 0) return
    parts.push(<svg key={`svg ${key}`} className="cv-svg" aria-hidden>{drawing}</svg>)
    drawing = []
  }
  prims.forEach((prim, i) => {
    if (prim.t === 'path') drawing.push(path(prim, i))
    else if (prim.t === 'icon') drawing.push(icon(prim, i))
    else {
      close(i)
      if (prim.t === 'rect') parts.push(rect(prim, i))
      else if (prim.t === 'image') parts.push(<Image key={i} prim={prim} />)
      else if (!hideText) parts.push(text(prim, i))
    }
  })
  close(prims.length)
  return <div className="cv-prims" aria-hidden>{parts}</div>
})
