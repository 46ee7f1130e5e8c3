import { useStore } from 'zustand'
import type { KeyboardEvent } from 'react'
import { get } from '../../../core/document/doc'
import type { Lane, Stage, Step } from '../../../core/document/records'
import { removeSelected, siblings, stepHead } from '../../../editor/move'
import type { Focus } from '../../../editor/port'
import { newStage, newStep } from '../../../editor/write'
import { IconButton, Menu } from '../../../ui'
import { menuFor } from '../menus'
import { Words } from './Words'
import { useWay, type Way } from './way'

type Headed = Stage | Step | Lane
const at = ({ id }: Headed): Focus => ({ at: id.slice(0, id.indexOf(':')), id }) as Focus

function moveHead({ host: { editor, i18n: { t } }, go }: Way, item: Headed, by: 1 | -1): void {
  if (!stepHead(editor, item.id, by)) return editor.announce(t('canvas.edge'))
  const list = siblings(editor, item.id)
  editor.announce(t('canvas.moved_head', { place: list.findIndex(({ id }) => id === item.id) + 1, count: list.length }))
  go(at(item))
}

/** Deletes what is chosen, says so, and goes to what stood beside it. */
export function removeHere({ host: { editor, i18n: { t } }, go }: Way, focus: Focus & { readonly id: Headed['id'] | `card:${string}` }): void {
  editor.select([focus.id])
  editor.setFocus(focus)
  const gone = removeSelected(editor)
  editor.announce(gone ? t('canvas.deleted', gone) : t('canvas.cannot'))
  const next = editor.session.getState().focus
  if (gone && next) go(next)
}

/** The name of a stage, step or lane, and what can be done with it once it is chosen. */
export function Head({ item, label, placeholder, look }: { item: Headed; label: string; placeholder: string; look: string }) {
  const way = useWay()
  const { editor } = way.host
  const { id } = item
  const chosen = useStore(editor.session, ({ selection }) => selection.size === 1 && selection.has(id))
  const readOnly = useStore(editor.state, (state) => state.readOnly)
  const rename = (title: string) => {
    const options = { merge: `title ${id}` }
    if (id.startsWith('stage:')) editor.run('stage.set', { id: id as Stage['id'], patch: { title } }, options)
    else if (id.startsWith('step:')) editor.run('step.set', { id: id as Step['id'], patch: { title } }, options)
    else editor.run('lane.set', { id: id as Lane['id'], patch: { title } }, options)
  }
  const key = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false
    moveHead(way, item, event.key === 'ArrowUp' ? -1 : 1)
    return true
  }
  return (
    <div className="ol-headed">
      <Words focus={at(item)} line label={label} placeholder={placeholder} value={item.title} look={look} readOnly={readOnly} onChange={rename} onKey={key} />
      {chosen && !readOnly && <HeadTools item={item} />}
    </div>
  )
}

function HeadTools({ item }: { item: Headed }) {
  const way = useWay()
  const { host } = way
  const { editor, dialogs, i18n: { t } } = host
  const { id } = item
  const kind = id.slice(0, id.indexOf(':')) as 'stage' | 'step' | 'lane'
  const add = () => {
    if (kind === 'lane') return dialogs.chooseLane(id as Lane['id'])
    if (kind === 'stage') return newStage(editor, id as Stage['id'])
    const step = get(editor.state.getState().doc, id as Step['id'])
    if (step) newStep(editor, step.place.stage, step.id)
  }
  return (
    <div className="ol-tools" role="group" aria-label={item.title || t(`canvas.unnamed_${kind}`)}>
      <IconButton icon="up" label={t('editor.move_up')} shortcut="Alt+↑" onClick={() => moveHead(way, item, -1)} />
      <IconButton icon="down" label={t('editor.move_down')} shortcut="Alt+↓" onClick={() => moveHead(way, item, 1)} />
      <IconButton icon="plus" label={t(kind === 'stage' ? 'editor.stage_after' : kind === 'step' ? 'editor.step_after' : 'editor.lane_below')} onClick={add} />
      <IconButton icon="trash" label={t('editor.delete')} onClick={() => removeHere(way, { ...at(item), id } as never)} />
      <Menu label={t('editor.more')} trigger={<IconButton icon="more" label={t('editor.more')} />} items={menuFor(host, { at: 'item', id })} />
    </div>
  )
}
