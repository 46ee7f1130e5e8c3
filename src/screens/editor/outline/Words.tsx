import type { KeyboardEvent } from 'react'
import { focusKey } from '../../../canvas/host'
import type { Focus } from '../../../editor/port'
import { take, useWay, walk } from './way'

// Where the browser lets a field grow with its words, it need not be guessed.
const GROWS = CSS.supports('field-sizing', 'content')
const guess = (text: string) => Math.min(12, text.split('\n').length + Math.floor(text.length / 60))

/** A text in place: it grows with what is typed, finds its own direction, and the arrow keys lead on from its ends. `line` is one without breaks. */
export function Words({ focus, label, value, placeholder, line = false, look, readOnly, onChange, onKey }: {
  focus?: Focus; label: string; value: string; placeholder?: string; line?: boolean; look?: string; readOnly?: boolean
  onChange: (value: string) => void
  /** True when the key has been used. */
  onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean
}) {
  const { host: { editor } } = useWay()
  const key = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const field = event.currentTarget
    const { selectionStart: start, selectionEnd: end } = field
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    const used = onKey?.(event)
      || (plain && event.key === 'ArrowUp' && start === 0 && end === 0 && walk(field, -1))
      || (plain && event.key === 'ArrowDown' && start === value.length && walk(field, 1))
      || (line && event.key === 'Enter' && (walk(field, 1) || true))
    if (used) event.preventDefault()
  }
  return (
    <textarea
      className={look ? `ol-words ${look}` : 'ol-words'} rows={GROWS ? 1 : guess(value)} dir={value ? 'auto' : undefined} aria-label={label} placeholder={placeholder} readOnly={readOnly} value={value} data-ol={focus && focusKey(focus)}
      onChange={(event) => onChange(line ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value)}
      onFocus={() => focus && take(editor, focus)} onBlur={() => editor.source.seal()} onKeyDown={key}
    />
  )
}
