import {
  ArrowLeft, ArrowRight, ArrowUp, ArrowDown, Check, ChevronDown, ChevronLeft, ChevronsDownUp, ChevronsUpDown, CircleAlert, Columns3, Copy, Download, EllipsisVertical, Eye, EyeOff, FileUp, Globe, Image, Keyboard, LayoutTemplate, Link2, Lock, LockOpen, Map as MapIcon, Maximize, Minus, Monitor, Moon,
  Move, Palette, PanelRight, Pencil, Pin, PinOff, Plus, Redo2, RotateCcw, Rows3, Search, Sun, Trash2, Undo2, User, Users, X, type LucideIcon,
} from 'lucide-react'

const ICONS = {
  back: ChevronLeft, left: ArrowLeft, right: ArrowRight, up: ArrowUp, down: ArrowDown, check: Check, open: ChevronDown, alert: CircleAlert, copy: Copy, download: Download, more: EllipsisVertical, show: Eye, steps: Columns3, hide: EyeOff, file: FileUp, language: Globe,
  keyboard: Keyboard, template: LayoutTemplate, link: Link2, map: MapIcon, fit: Maximize, minus: Minus, system: Monitor, dark: Moon, move: Move, colour: Palette, panel: PanelRight, edit: Pencil, plus: Plus, redo: Redo2, restore: RotateCcw, search: Search,
  fold: ChevronsDownUp, unfold: ChevronsUpDown, lock: Lock, unlock: LockOpen, pin: Pin, unpin: PinOff, zones: Rows3,
  light: Sun, trash: Trash2, undo: Undo2, picture: Image, persona: User, personas: Users, close: X,
} as const satisfies Record<string, LucideIcon>

export type UiIcon = keyof typeof ICONS

/** Icons that point along the reading direction and are mirrored in right-to-left interfaces. */
const DIRECTIONAL: ReadonlySet<UiIcon> = new Set<UiIcon>(['back', 'left', 'right', 'undo', 'redo', 'panel', 'restore'])

/** One of the interface's icons; decoration only, never the sole name of a control. */
export function Icon({ name, size = 18 }: { name: UiIcon; size?: number }) {
  const Glyph = ICONS[name]
  return <Glyph size={size} strokeWidth={1.75} aria-hidden className={DIRECTIONAL.has(name) ? 'ui-icon ui-icon-directional' : 'ui-icon'} />
}
