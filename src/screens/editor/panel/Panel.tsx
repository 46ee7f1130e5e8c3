import { useDeferredValue, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useDrawnDoc } from '../../../canvas/drawn'
import type { ArrowId, CardId, LaneId, PointId, StageId, StepId } from '../../../core/base/ids'
import { lockOf } from '../../../core/commands/locks'
import { get } from '../../../core/document/doc'
import { toggleLane } from '../../../editor/lanes'
import { Button, Icon, IconButton } from '../../../ui'
import type { MenuHost } from '../menus'
import { ofKind } from '../shown'
import { Inbox } from './Inbox'
import { ArrowFields } from './ArrowFields'
import { CardFields } from './CardFields'
import { FilterFields } from './Filter'
import { StageFields, StepFields } from './HeadFields'
import { LaneFields } from './LaneFields'
import { MapFields } from './MapFields'
import { Personas } from './Personas'
import { PointFields } from './PointFields'
import { SeveralFields } from './SeveralFields'

/** The panel beside the map: what is selected in full, else the map itself; or the personas, what is unsorted, what is of interest. */
export function Panel({ host }: { host: MenuHost }) {
  const { editor, i18n: { t } } = host
  const panel = useStore(editor.session, (session) => session.panel)
  // What is pressed on is marked at once; its fields follow.
  const selection = useDeferredValue(useStore(editor.session, (session) => session.selection))
  const doc = useDrawnDoc(editor)
  const readOnly = useStore(editor.state, (state) => state.readOnly)
  if (panel === 'none') return null

  const ids = [...selection].filter((id) => doc.records.has(id))
  const [id] = ids
  // A lane itself can be unlocked in its fields.
  const lock = panel === 'details' && id && !id.startsWith('lane:') ? lockOf(doc, id) : null
  let title = t('editor.map')
  let body: ReactNode = <MapFields host={host} doc={doc} />
  if (panel === 'personas') {
    title = t('editor.personas')
    body = <Personas host={host} doc={doc} />
  } else if (panel === 'inbox') {
    title = t('editor.inbox')
    body = <Inbox host={host} doc={doc} />
  } else if (panel === 'filter') {
    title = t('editor.filter')
    body = <FilterFields host={host} doc={doc} />
  } else if (ids.length > 1) {
    title = t('editor.several', { count: ids.length })
    body = <SeveralFields host={host} doc={doc} cards={ofKind(ids, 'card')} />
  } else if (id?.startsWith('card:')) {
    title = t('editor.card')
    body = <CardFields key={id} host={host} doc={doc} card={get(doc, id as CardId)!} />
  } else if (id?.startsWith('stage:')) {
    title = t('editor.stage')
    body = <StageFields key={id} host={host} doc={doc} stage={get(doc, id as StageId)!} />
  } else if (id?.startsWith('step:')) {
    title = t('editor.step')
    body = <StepFields key={id} host={host} doc={doc} step={get(doc, id as StepId)!} />
  } else if (id?.startsWith('lane:')) {
    title = t('editor.lane')
    body = <LaneFields key={id} host={host} doc={doc} lane={get(doc, id as LaneId)!} />
  } else if (id?.startsWith('point:')) {
    title = t('editor.point')
    body = <PointFields key={id} host={host} doc={doc} point={get(doc, id as PointId)!} />
  } else if (id?.startsWith('arrow:')) {
    title = t('editor.arrow')
    body = <ArrowFields key={id} host={host} doc={doc} arrow={get(doc, id as ArrowId)!} />
  }
  return (
    <aside className="ed-panel" aria-label={title}>
      <header className="ed-panel-head">
        <h2>{title}</h2>
        <IconButton icon="close" label={t('editor.close_panel')} onClick={() => editor.setPanel('none')} />
      </header>
      {lock && <p className="ed-locked"><Icon name="lock" size={16} /><span>{t('rows.locked', { lane: lock.title || t('canvas.unnamed_lane') })}</span><Button onClick={() => toggleLane(editor, lock.id, 'locked')}>{t('rows.unlock')}</Button></p>}
      <fieldset className="ed-panel-body" disabled={panel !== 'filter' && (readOnly || lock !== null)}>{body}</fieldset>
    </aside>
  )
}
