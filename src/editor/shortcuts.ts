/** A key with its modifiers: `mod` is Ctrl, or ⌘ on Apple machines; `key` a Latin letter, a digit, or a named key. */
export interface Shortcut { readonly key: string; readonly mod?: boolean; readonly shift?: boolean; readonly alt?: boolean; /** only while focus is on the map or nowhere, as it also writes a letter */ readonly onMap?: boolean }

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** The key of an event whatever the keyboard's language: letters by their place when they are not Latin. */
export function keyOf(event: Pick<KeyPress, 'key' | 'code'>): string {
  if (/^[\u0020-\u007e]$/.test(event.key)) return event.key.toLowerCase()
  const letter = /^Key([A-Z])$/.exec(event.code)
  if (letter) return letter[1]!.toLowerCase()
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)
  if (digit && event.key.length === 1) return digit[1]!
  if (event.code === 'Equal' && event.key.length === 1) return '='
  if (event.code === 'Minus' && event.key.length === 1) return '-'
  return event.key
}

/** True when the event is that shortcut; Ctrl and ⌘ both count as `mod`. */
export function matches(event: KeyPress, shortcut: Shortcut): boolean {
  // With Shift a digit's key writes something else on most keyboards.
  const key = shortcut.shift && /^\d$/.test(shortcut.key) && event.shiftKey ? /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] : keyOf(event)
  return key === shortcut.key && (event.ctrlKey || event.metaKey) === (shortcut.mod ?? false) && event.altKey === (shortcut.alt ?? false) && (shortcut.key.length > 1 || /[a-z0-9]/.test(shortcut.key) ? event.shiftKey === (shortcut.shift ?? false) : true)
}

/** The shortcut as people read it on their keyboard. */
export function describe({ key, mod, shift, alt }: Shortcut, apple: boolean): string {
  const names: Readonly<Record<string, string>> = { Delete: 'Del', Escape: 'Esc', ' ': 'Space', ArrowUp: '↑', ArrowDown: '↓' }
  const parts = [mod && (apple ? '⌘' : 'Ctrl'), alt && (apple ? '⌥' : 'Alt'), shift && (apple ? '⇧' : 'Shift'), names[key] ?? key.toUpperCase()].filter(Boolean)
  return parts.join(apple ? '' : '+')
}
