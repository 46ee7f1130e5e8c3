import { useEffect, useSyncExternalStore } from 'react'
import {
  Check,
  ChevronLeft,
  CircleAlert,
  Command,
  Download,
  EllipsisVertical,
  FileUp,
  Globe,
  Inbox,
  Keyboard,
  LayoutTemplate,
  ListFilter,
  Map as MapIcon,
  Maximize,
  Minus,
  Moon,
  PanelRight,
  Plus,
  Redo2,
  RotateCcw,
  Search,
  Sun,
  Trash2,
  Undo2,
  Users,
  X,
  type LucideIcon,
} from 'lucide-react'
import type { LATER } from './icon-later'

/** Icons that the first screens show; the others are in `icon-later.ts`. */
const ICONS = {
  back: ChevronLeft,
  check: Check,
  alert: CircleAlert,
  download: Download,
  more: EllipsisVertical,
  file: FileUp,
  language: Globe,
  keyboard: Keyboard,
  template: LayoutTemplate,
  map: MapIcon,
  fit: Maximize,
  minus: Minus,
  dark: Moon,
  panel: PanelRight,
  plus: Plus,
  redo: Redo2,
  restore: RotateCcw,
  search: Search,
  light: Sun,
  trash: Trash2,
  undo: Undo2,
  personas: Users,
  close: X,
  inbox: Inbox,
  filter: ListFilter,
  command: Command,
} as const satisfies Record<string, LucideIcon>

export type UiIcon = keyof typeof ICONS | keyof typeof LATER

/** Icons that point along the reading direction and are mirrored in right-to-left interfaces. */
const DIRECTIONAL: ReadonlySet<UiIcon> = new Set<UiIcon>(['back', 'left', 'right', 'undo', 'redo', 'panel', 'restore'])

let later: typeof LATER | null = null
let coming: Promise<void> | null = null
const waiting = new Set<() => void>()

/** Fetches the icons of panels, menus and dialogs. */
export function loadIcons(): Promise<void> {
  return (coming ??= import('./icon-later').then((icons) => {
    later = icons.LATER
    for (const listener of waiting) listener()
  }, () => void (coming = null)))
}

function wait(listener: () => void): () => void {
  waiting.add(listener)
  return () => void waiting.delete(listener)
}

/** One of the interface's icons; decoration only, never the sole name of a control. Its room is kept while it comes. */
export function Icon({ name, size = 18 }: { name: UiIcon; size?: number }) {
  const late = useSyncExternalStore(wait, () => later)
  const known = name in ICONS
  useEffect(() => { if (!known) void loadIcons() }, [known])
  const Glyph = known ? ICONS[name as keyof typeof ICONS] : late?.[name as keyof typeof LATER]
  const className = DIRECTIONAL.has(name) ? 'ui-icon ui-icon-directional' : 'ui-icon'
  return Glyph ? <Glyph size={size} strokeWidth={1.75} aria-hidden className={className} /> : <svg width={size} height={size} aria-hidden className={className} />
}
