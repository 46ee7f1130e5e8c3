import type { CardId, Id, LaneId, StageId, StepId } from '../../core/base/ids'
import { COLOURS, type Colour } from '../../core/document/records'
import type { LayoutEnv } from '../../core/layout/env'
import type { Surface } from '../../editor/actions'
import { isMany, removeSelected, stepHead } from '../../editor/move'
import type { PicturePlace } from '../../core/commands/pictures'
import type { Editor } from '../../editor/port'
import type { Translator } from '../../i18n/translator'
import type { MenuItem } from '../../ui'
import { swatch } from './pictures'
import type { Clipboard } from './useClipboard'

/** Dialogs about lanes: a new one after another, another kind for one, a copy on another map. */
export interface LaneDialogs { chooseLane(after: LaneId | null): void; changeKind(lane: LaneId): void; copyLane(lane: LaneId): void }

/** What menus need from the screen. */
export interface MenuHost { readonly editor: Editor; readonly env: LayoutEnv; readonly i18n: Translator; readonly surface: Surface; readonly clipboard: Clipboard; readonly showDetails: () => void; /** asks for pictures and puts them there */ readonly choosePictures: (to: PicturePlace) => void; readonly dialogs: LaneDialogs; /** another map of the library, with a way back to this one */ readonly openMap: (id: string) => void }

export function colourItem({ i18n: { t } }: MenuHost, value: Colour | null, none: string, set: (colour: Colour | null) => void): MenuItem {
  return {
    id: 'colour', label: t('editor.colour'), icon: 'colour',
    items: [{ id: 'none', label: none, checked: value === null, onSelect: () => set(null) }, ...COLOURS.map((colour) => ({ id: colour, label: t(`editor.colour_${colour}`), picture: swatch(colour), checked: value === colour, onSelect: () => set(colour) }))],
  }
}

export function details({ i18n: { t }, showDetails }: MenuHost): MenuItem {
  return { id: 'details', label: t('editor.toggle_panel'), icon: 'panel', onSelect: showDetails }
}

/** Deleting acts on what was asked for, and on the whole selection when that is part of it. */
export function deletion({ editor, i18n: { t } }: MenuHost, id: Id): MenuItem {
  return {
    id: 'delete', label: t('editor.delete'), icon: 'trash', shortcut: 'Del', danger: true,
    onSelect: () => {
      if (!editor.session.getState().selection.has(id)) editor.select([id])
      const gone = removeSelected(editor)
      editor.announce(gone ? t('canvas.deleted', gone) : t('canvas.cannot'))
    },
  }
}

export function moves({ editor, i18n: { t } }: MenuHost, id: StageId | StepId | LaneId, back: boolean, forward: boolean): MenuItem[] {
  const lane = id.startsWith('lane:')
  const rtl = editor.state.getState().doc.map.direction === 'rtl'
  return [
    { id: 'back', label: t(lane ? 'editor.move_up' : 'editor.move_back'), icon: lane ? 'up' : rtl ? 'right' : 'left', disabled: !back, onSelect: () => void stepHead(editor, id, -1) },
    { id: 'forward', label: t(lane ? 'editor.move_down' : 'editor.move_forward'), icon: lane ? 'down' : rtl ? 'left' : 'right', disabled: !forward, onSelect: () => void stepHead(editor, id, 1) },
  ]
}

export function focusNew({ editor, i18n: { t } }: MenuHost, done: { focus: string | null } | null, at: 'stage' | 'step' | 'lane'): void {
  if (!done?.focus) return
  editor.select([done.focus as Id])
  editor.setFocus({ at, id: done.focus as StepId } as { at: 'step'; id: StepId })
  editor.announce(t('canvas.duplicated'))
}

/** Copying and cutting of what is chosen, and pasting there; without an id only pasting. */
export function clipItems({ editor, clipboard, surface, i18n: { t } }: MenuHost, id: Id | null): MenuItem[] {
  const choose = () => { if (id && !editor.session.getState().selection.has(id)) editor.select([id]) }
  return [
    ...(id ? [
      { id: 'copy', label: t('gather.copy'), icon: 'copy', shortcut: 'Ctrl+C', onSelect: () => { choose(); clipboard.copy() } },
      { id: 'picture', label: t('editor.copy_picture'), icon: 'picture', shortcut: 'Ctrl+Shift+C', onSelect: () => { choose(); surface.copyPicture() } },
      { id: 'cut', label: t('gather.cut_item'), icon: 'cut', shortcut: 'Ctrl+X', onSelect: () => { choose(); clipboard.cut() } },
    ] as const : []),
    { id: 'paste', label: t('gather.paste_item'), icon: 'paste', shortcut: 'Ctrl+V', onSelect: () => void clipboard.paste() },
  ]
}

/** Picks a card up, and what is selected with it: the next click on a cell, or Enter there, puts it down. */
export function beginMove({ editor, i18n: { t } }: MenuHost, card: CardId): void {
  if (!editor.state.getState().doc.inbox.some(({ id }) => id === card)) editor.setFocus({ at: 'card', id: card })
  editor.setMode({ mode: 'move', card })
  editor.announce(t(isMany(editor, card) ? 'canvas.move_many' : 'canvas.move_mode'))
}
