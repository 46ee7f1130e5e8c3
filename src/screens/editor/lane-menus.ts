import type { LaneId } from '../../core/base/ids'
import { get } from '../../core/document/doc'
import { ZONES } from '../../core/document/optional'
import type { Lane } from '../../core/document/records'
import { toggleLane } from '../../editor/lanes'
import { editTitle } from '../../editor/write'
import type { MenuItem, MenuItems } from '../../ui'
import { clipItems, colourItem, deletion, details, focusNew, moves, type MenuHost } from './menu-parts'
import { selectPart } from './selecting'

/** What can be done with a lane. */
export function laneItems(host: MenuHost, id: LaneId): MenuItems {
  const { editor, dialogs, i18n: { t } } = host
  const { doc } = editor.state.getState()
  const lane = get(doc, id)
  if (!lane) return []
  const shown = doc.lanes.filter((other) => !other.hidden)
  const at = shown.indexOf(lane)
  const set = (patch: Partial<Pick<Lane, 'colour' | 'zone'>> | { readonly zone: null }) => void editor.run('lane.set', { id, patch })
  const toggle = (field: 'collapsed' | 'pinned' | 'locked' | 'hidden') => () => toggleLane(editor, id, field)
  return [
    { id: 'rename', label: t('editor.rename'), icon: 'edit', shortcut: 'Enter', onSelect: () => editTitle(editor, id) },
    { id: 'below', label: t('editor.lane_below'), icon: 'plus', onSelect: () => dialogs.chooseLane(id) },
    ...moves(host, id, at > 0, at < shown.length - 1),
    { id: 'select', label: t('select.lane'), icon: 'pointer', onSelect: () => selectPart(host, { at: 'lane', id }) },
    'separator',
    { id: 'fold', label: t(lane.collapsed ? 'rows.unfold' : 'rows.fold'), icon: lane.collapsed ? 'unfold' : 'fold', shortcut: 'F', onSelect: toggle('collapsed') },
    { id: 'pin', label: t(lane.pinned ? 'rows.unpin' : 'rows.pin'), icon: lane.pinned ? 'unpin' : 'pin', shortcut: 'P', onSelect: toggle('pinned') },
    { id: 'lock', label: t(lane.locked ? 'rows.unlock' : 'rows.lock'), icon: lane.locked ? 'unlock' : 'lock', shortcut: 'L', onSelect: toggle('locked') },
    { id: 'hide', label: t('editor.hide_lane'), icon: 'hide', shortcut: 'Shift+H', onSelect: toggle('hidden') },
    'separator',
    colourItem(host, lane.colour, t('editor.usual_colour'), (colour) => set({ colour })),
    { id: 'zone', label: t('rows.zone'), icon: 'zones', items: [{ id: 'none', label: t('rows.zone_none'), checked: lane.zone === undefined, onSelect: () => set({ zone: null }) }, ...ZONES.map((zone) => ({ id: zone, label: t(`rows.zone_${zone}`), checked: lane.zone === zone, onSelect: () => set({ zone }) }))] },
    { id: 'duplicate', label: t('editor.duplicate'), icon: 'copy', shortcut: 'Ctrl+D', onSelect: () => focusNew(host, editor.run('lane.duplicate', { id }), 'lane') },
    ...clipItems(host, id),
    { id: 'copy', label: t('rows.copy_to'), icon: 'map', onSelect: () => dialogs.copyLane(id) },
    details(host),
    'separator',
    deletion(host, id),
  ]
}

/** Lanes that are not shown, each to bring back; nothing when there is none. */
export function hiddenItems({ editor, i18n: { t } }: MenuHost): MenuItem[] {
  const hidden = editor.state.getState().doc.lanes.filter((lane) => lane.hidden)
  const show = (ids: readonly LaneId[]) => () => void editor.run('lane.show', { ids })
  if (hidden.length === 0) return []
  return [{
    id: 'hidden', label: t('rows.hidden'), icon: 'show',
    items: [...(hidden.length > 1 ? [{ id: 'all', label: t('rows.show_all'), icon: 'show', onSelect: show(hidden.map(({ id }) => id)) } as const, 'separator' as const] : []), ...hidden.map((lane) => ({ id: lane.id, label: lane.title || t('canvas.unnamed_lane'), onSelect: show([lane.id]) }))],
  }]
}
