import { useLayoutEffect, useRef, useState, type ClipboardEvent, type CSSProperties, type KeyboardEvent } from 'react'
import type { TextArea } from '../core/layout/scene'
import { keyOf } from '../editor/shortcuts'
import { linkOver, newLine, toggleBold, type Typing } from './markup-keys'

export interface InlineTextProps {
  readonly area: TextArea
  readonly value: string
  readonly label: string
  readonly oneLine?: boolean
  /** The text knows bold, lists and links, with keys for them. */
  readonly markup?: boolean
  readonly side: 'ltr' | 'rtl'
  /** Each change of the text; not while an input method is composing. */
  readonly onChange: (text: string) => void
  /** Typing is over: by Enter, Tab (with its direction), Esc, or because focus went elsewhere. */
  readonly onDone: (how: 'enter' | 'tab' | 'backtab' | 'escape' | 'blur') => void
}

/** Typing exactly over the text that is drawn: same size, lines and place, so that nothing jumps. */
export function InlineText({ area, value, label, oneLine = false, markup = false, side, onChange, onDone }: InlineTextProps) {
  const ref = useRef<HTMLTextAreaElement>(null)
  const done = useRef(false)
  const caret = useRef<readonly [number, number] | null>(null)
  const [composing, setComposing] = useState(false)
  const [text, setText] = useState(value)
  const [given, setGiven] = useState(value)
  if (value !== given && !composing) {
    // Someone else typed into the same text, or it was undone.
    setGiven(value)
    if (value !== text) setText(value)
  }
  useLayoutEffect(() => {
    ref.current?.focus({ preventScroll: true })
    ref.current?.select()
  }, [])
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    element.style.height = '0'
    element.style.height = `${Math.max(area.h, element.scrollHeight)}px`
    element.classList.toggle('cv-typing-over', markup && element.scrollHeight > area.h + 1)
    if (caret.current) element.setSelectionRange(...caret.current)
    caret.current = null
  })
  function change(next: string, halfway: boolean): void {
    const clean = oneLine ? next.replace(/\s*\n\s*/g, ' ') : next
    setText(clean)
    if (halfway) return
    setGiven(clean)
    onChange(clean)
  }
  function finish(how: Parameters<typeof onDone>[0]): void {
    if (done.current) return
    done.current = true
    onDone(how)
  }
  function rewrite(event: { preventDefault(): void; stopPropagation(): void }, made: Typing): void {
    event.preventDefault()
    event.stopPropagation()
    caret.current = [made.start, made.end]
    change(made.text, false)
  }
  function typing({ value: now, selectionStart, selectionEnd }: HTMLTextAreaElement): Typing {
    return { text: now, start: selectionStart, end: selectionEnd }
  }
  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const linked = markup ? linkOver(typing(event.currentTarget), event.clipboardData.getData('text/plain')) : null
    if (linked) rewrite(event, linked)
  }
  function key(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return
    if (markup && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && keyOf(event) === 'b') return rewrite(event, toggleBold(typing(event.currentTarget)))
    if (markup && event.key === 'Enter' && event.shiftKey) return rewrite(event, newLine(typing(event.currentTarget)))
    const how = event.key === 'Enter' && (oneLine || !event.shiftKey) ? 'enter' : event.key === 'Tab' ? (event.shiftKey ? 'backtab' : 'tab') : event.key === 'Escape' ? 'escape' : null
    if (!how) {
      // The map's keys do not act on what is being typed; undo and save keys go on to the screen.
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
      return
    }
    event.preventDefault()
    event.stopPropagation()
    finish(how)
  }
  const style: CSSProperties = { left: area.x, top: area.y, width: area.w, fontSize: area.size, lineHeight: `${area.lineHeight}px`, fontWeight: area.weight, minHeight: area.h }
  if (area.ink) style.color = style.caretColor = `var(--ink-${area.ink})`
  if (area.align === 'center') style.textAlign = 'center'
  if (area.align === 'side') style.textAlign = side === 'rtl' ? 'right' : 'left'
  return (
    <textarea
      ref={ref}
      className="cv-typing nodrag nopan nowheel"
      dir="auto"
      rows={1}
      aria-label={label}
      value={text}
      style={style}
      spellCheck={false}
      onChange={(event) => change(event.target.value, composing)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={(event) => { setComposing(false); change(event.currentTarget.value, false) }}
      onKeyDown={key}
      onPaste={paste}
      onBlur={() => finish('blur')}
    />
  )
}
