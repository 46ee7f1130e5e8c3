import type { KeyboardEventHandler } from 'react'
import type { Sketch } from './sketch'
import { TemplatePreview } from './TemplatePreview'

/** Something a map can begin with: a drawing of it, its name, and what it is for. */
export function Starter({ title, text, sketch, busy, onClick, onKeyDown }: { title: string; text: string; sketch: Sketch | undefined; busy: boolean; onClick: () => void; onKeyDown?: KeyboardEventHandler<HTMLButtonElement> }) {
  return (
    <button type="button" className="lib-template" disabled={busy} onClick={onClick} onKeyDown={onKeyDown}>
      <TemplatePreview sketch={sketch} />
      <strong dir="auto">{title}</strong>
      <span className="lib-about">{text}</span>
    </button>
  )
}
