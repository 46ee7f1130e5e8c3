import { useCallback, useLayoutEffect, useRef, type ClipboardEvent, type CSSProperties, type KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../core/base/ids'
import type { Rec } from '../core/document/records'
import type { TextArea } from '../core/layout/scene'
import { keyOf } from '../editor/shortcuts'
import { afterPaint } from '../ui/idle'
import { useHost } from './host'
import { linkOver, newLine, toggleBold, type Typing } from './markup-keys'

export interface InlineTextProps {
  /** The record whose title or text it is. */
  readonly of: Id
  readonly area: TextArea
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

const SIZES_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

/** Typing exactly over the text that is drawn: same size, lines and place, so that nothing jumps. The field shows its letters by itself; what they change is drawn after them. */
export function InlineText({ of, area, label, oneLine = false, markup = false, side, onChange, onDone }: InlineTextProps) {
  const { editor } = useHost()
  const value = useStore(editor.state, ({ doc }) => textIn(doc.records.get(of)))
  const ref = useRef<HTMLTextAreaElement>(null)
  const done = useRef(false)
  const composing = useRef(false)
  const given = useRef<string | null>(null)
  const fit = useCallback(() => {
    const element = ref.current
    if (!element) return
    if (!SIZES_ITSELF) {
      element.style.height = '0'
      element.style.height = `${Math.max(area.h, element.scrollHeight)}px`
    }
    element.classList.toggle('cv-typing-over', markup && element.scrollHeight > area.h + 1)
  }, [area.h, markup])
  useLayoutEffect(() => {
    const element = ref.current!
    // Someone else typed into the same text, or it was undone.
    if (composing.current || value === given.current) return
    if (value !== element.value) {
      const { selectionStart, selectionEnd } = element
      element.value = value
      element.setSelectionRange(selectionStart, selectionEnd)
    }
    if (given.current === null) {
      element.focus({ preventScroll: true })
      element.select()
    }
    given.current = value
  }, [value])
  // Measuring makes the page be laid out, which painting will do anyway.
  useLayoutEffect(() => (SIZES_ITSELF && given.current !== null ? afterPaint(fit) : fit()), [fit, value])
  function change(element: HTMLTextAreaElement): void {
    if (composing.current) return
    const clean = oneLine ? element.value.replace(/\s*\n\s*/g, ' ') : element.value
    if (clean !== element.value) element.value = clean
    given.current = clean
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
    const element = ref.current!
    element.value = made.text
    element.setSelectionRange(made.start, made.end)
    change(element)
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
      style={style}
      spellCheck={false}
      onInput={(event) => change(event.currentTarget)}
      onCompositionStart={() => { composing.current = true }}
      onCompositionEnd={(event) => {
        composing.current = false
        change(event.currentTarget)
      }}
      onKeyDown={key}
      onPaste={paste}
      onBlur={() => finish('blur')}
    />
  )
}

function textIn(record: Rec | undefined): string {
  return record && 'text' in record ? record.text : record && 'title' in record ? record.title : ''
}
