import { useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import { usePictureUrl } from '../../canvas/pictures'
import type { Picture } from '../../core/document/optional'
import { useI18n } from '../../i18n/react'
import { Button, TextField, useToast } from '../../ui'
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
  const { t } = useI18n()
  const url = usePictureUrl(picture.hash)
  const { x = 50, y = 50 } = picture
  if (url === null) return <p className="ui-hint">{t('pictures.missing')}</p>
  const set = (nextX: number, nextY: number) => onChange({ ...picture, x: inside(nextX), y: inside(nextY) })
  const point = ({ currentTarget, clientX, clientY, buttons, type }: PointerEvent<HTMLElement>) => {
    if (type === 'pointermove' && buttons !== 1) return
    const box = currentTarget.getBoundingClientRect()
    set(((clientX - box.left) / box.width) * 100, ((clientY - box.top) / box.height) * 100)
  }
  const key = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    set(x + step[0], y + step[1])
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
        <span className="pic-point" aria-hidden style={{ '--x': `${x}%`, insetBlockStart: `${y}%` } as CSSProperties} />
      </div>
      <p className="ui-hint">{t('pictures.focus_hint')}</p>
    </>
  )
}
