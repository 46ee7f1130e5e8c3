import { useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import { usePictureUrl } from '../../canvas/pictures'
import { MOST_ZOOM, type Picture } from '../../core/document/optional'
import { useI18n } from '../../i18n/react'
import { Button, Slider, TextField, useToast } from '../../ui'
import { useApp } from '../app/context'
import './pictures.css'
import { choosePictures, takePicture } from './take'

interface Props {
  readonly label: string
  readonly picture: Picture | undefined
  /** null takes the picture away; `field` names what is being changed bit by bit, so that it is one undo step. */
  readonly onChange: (picture: Picture | null, field?: string) => void
  readonly onDone: () => void
}

/** A picture in a form: choose, replace and remove it, say what is on it, and which part of it stays in sight where it is cut. */
export function PictureField({ label, picture, onChange, onDone }: Props) {
  const { t } = useI18n()
  const { storage: { pictures } } = useApp()
  const say = useToast()
  const [busy, setBusy] = useState(false)
  const choose = async () => {
    const [file] = await choosePictures(false)
    if (!file) return
    setBusy(true)
    const taken = await takePicture(file, file.name, pictures)
    setBusy(false)
    if (taken.ok) onChange({ ...taken.picture, alt: picture?.alt ?? '' })
    else say({ look: 'error', text: t(taken.key, taken.values) })
  }
  return (
    <div className="ui-field pic" role="group" aria-label={label}>
      <span className="ui-label" aria-hidden>{label}</span>
      {picture && <Preview picture={picture} onChange={(next) => onChange(next, 'picture focus')} onDone={onDone} />}
      <div className="pic-buttons">
        <Button icon="picture" disabled={busy} onClick={() => void choose()}>{t(busy ? 'pictures.taking' : picture ? 'pictures.replace' : 'pictures.add')}</Button>
        {picture && <Button look="quiet" icon="trash" aria-label={t('pictures.remove')} onClick={() => onChange(null)}>{t('pictures.remove_short')}</Button>}
      </div>
      {picture && <TextField label={t('pictures.alt')} placeholder={t('pictures.alt_hint')} value={picture.alt} onChange={(alt) => onChange({ ...picture, alt }, 'picture alt')} onDone={onDone} />}
    </div>
  )
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-5, 0], ArrowRight: [5, 0], ArrowUp: [0, -5], ArrowDown: [0, 5] }
const HIGHEST = 260
const inside = (value: number) => Math.round(Math.max(0, Math.min(100, value)))

/** The whole picture with the point that stays in sight, to be moved by pointer or arrow keys. */
function Preview({ picture, onChange, onDone }: { picture: Picture; onChange: (picture: Picture) => void; onDone: () => void }) {
  const { t, number } = useI18n()
  const url = usePictureUrl(picture.hash)
  const { x = 50, y = 50, zoom = 1 } = picture
  if (url === null) return <p className="ui-hint">{t('pictures.missing')}</p>
  // The middle of what is seen.
  const seen = (at: number) => (zoom === 1 ? at : at * (1 - 1 / zoom) + 50 / zoom)
  const set = (nextX: number, nextY: number) => onChange({ ...picture, x: inside(nextX), y: inside(nextY) })
  const point = ({ currentTarget, clientX, clientY, buttons, type }: PointerEvent<HTMLElement>) => {
    if (type === 'pointermove' && buttons !== 1) return
    const box = currentTarget.getBoundingClientRect()
    // What was pointed at comes into the middle of what is seen.
    const about = (at: number) => (zoom === 1 ? at : (at - 0.5 / zoom) / (1 - 1 / zoom))
    set(about((clientX - box.left) / box.width) * 100, about((clientY - box.top) / box.height) * 100)
  }
  const enlarge = (next: number) => {
    const { zoom: _, ...rest } = picture
    const to = Math.round(Math.max(1, Math.min(MOST_ZOOM, next)) * 10) / 10
    onChange(to === 1 ? rest : { ...rest, zoom: to })
  }
  const key = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const closer = event.key === '+' || event.key === '=' ? 0.2 : event.key === '-' ? -0.2 : 0
    if (!step && closer === 0) return
    event.preventDefault()
    event.stopPropagation()
    if (step) set(x + step[0], y + step[1])
    else enlarge(zoom + closer)
  }
  return (
    <>
      <div
        className="pic-frame"
        role="slider"
        tabIndex={0}
        aria-label={t('pictures.focus')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={x}
        aria-valuetext={t('pictures.focus_at', { x, y })}
        style={{ aspectRatio: `${picture.width} / ${picture.height}`, inlineSize: `min(100%, ${Math.round((HIGHEST * picture.width) / picture.height)}px)` }}
        onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); point(event) }}
        onPointerMove={point}
        onPointerUp={onDone}
        onKeyDown={key}
        onBlur={onDone}
      >
        {url && <img src={url} alt={picture.alt} draggable={false} />}
        {zoom > 1 && <span className="pic-sight" aria-hidden style={{ '--x': `${x * (1 - 1 / zoom)}%`, insetBlockStart: `${y * (1 - 1 / zoom)}%`, inlineSize: `${100 / zoom}%`, blockSize: `${100 / zoom}%` } as CSSProperties} />}
        <span className="pic-point" aria-hidden style={{ '--x': `${seen(x)}%`, insetBlockStart: `${seen(y)}%` } as CSSProperties} />
      </div>
      <Slider label={t('pictures.zoom')} value={zoom} min={1} max={MOST_ZOOM} step={0.1} text={t('pictures.zoom_at', { n: number(zoom) })} onChange={enlarge} onDone={onDone} />
      <p className="ui-hint">{t('pictures.focus_hint')}</p>
    </>
  )
}
