import type { CardId, Id, LaneId, StageId, StepId } from '../../core/base/ids'
import { toggleLane } from '../../editor/lanes'
import { removeSelected } from '../../editor/move'
import { editCard, editTitle, newCard, newStage, newStep } from '../../editor/write'
import { get } from '../../core/document/doc'
import { pointSpot } from '../../core/document/records'
import { Button, IconButton, Menu } from '../../ui'
import { beginConnect, beginMove, duplicateCards, menuFor, type MenuHost, type MenuTarget } from './menus'
import { Choices } from './choices'
import { setCards } from './many-menu'
import { colourItem } from './menu-parts'
import { isCurve, LineChoice } from './LineChoice'
import { ofKind } from './shown'

/** What can be done with the selection at a click, beside it on the map: every drag has its button here. */
export function ItemActions({ host, selection }: { host: MenuHost; selection: readonly Id[] }) {
  const { editor, i18n: { t } } = host
  const { doc, readOnly } = editor.state.getState()
  const cards = ofKind(selection, 'card')
  const [first] = selection
  const remove = <IconButton icon="trash" label={t('editor.delete')} shortcut="Del" side="top" onClick={() => { const gone = removeSelected(editor); editor.announce(gone ? t('canvas.deleted', gone) : t('canvas.cannot')) }} />
  const { focus } = editor.session.getState()
  const lead = focus?.at === 'card' && cards.includes(focus.id) ? focus.id : cards[0]
  const more = (target: MenuTarget) => <Menu label={t('editor.more')} trigger={<IconButton icon="more" label={t('editor.more')} side="top" />} items={menuFor(host, target)} />
  const gathering = editor.session.getState().mode.mode === 'gather'
  const gather = <IconButton icon="pointer" label={t('select.gather')} side="top" onClick={() => editor.setMode({ mode: 'gather' })} />
  if (selection.length > 1 || gathering) {
    return (
      <>
        <span className="ed-count">{t('editor.several', { count: selection.length })}</span>
        {gathering ? <Button look="primary" onClick={() => editor.setMode({ mode: 'select' })}>{t('select.done')}</Button> : gather}
        {!readOnly && lead && (
          <>
            <IconButton icon="move" label={t('editor.move')} shortcut="M" side="top" onClick={() => beginMove(host, lead)} />
            <Menu label={t('editor.colour')} trigger={<IconButton icon="colour" label={t('editor.colour')} side="top" />} items={colourItem(host, null, t('editor.no_colour'), (colour) => setCards(host, { ids: cards, patch: { colour } })).items!} />
          </>
        )}
        {!readOnly && cards.length > 0 && <IconButton icon="copy" label={t('editor.duplicate')} shortcut="Ctrl+D" side="top" onClick={() => duplicateCards(host, cards)} />}
        {!readOnly && remove}
        {!readOnly && lead && more({ at: 'item', id: lead })}
      </>
    )
  }
  if (readOnly) return null
  if (!first) return null
  const id = first
  if (id.startsWith('card:')) {
    const card = id as CardId
    const place = get(doc, card)?.place
    return (
      <>
        <IconButton icon="edit" label={t('editor.write')} shortcut="Enter" side="top" onClick={() => editCard(editor, card)} />
        <Choices host={host} id={card} />
        <IconButton icon="plus" label={t('editor.new_card')} shortcut="N" side="top" onClick={() => { if (place) newCard(editor, place.lane, place.from, (doc.cells.get(`${place.lane}|${place.from}`) ?? []).findIndex((other) => other.id === card) + 1) }} />
        <IconButton icon="move" label={t('editor.move')} shortcut="M" side="top" onClick={() => beginMove(host, card)} />
        <IconButton icon="link" label={t('editor.connect')} shortcut="C" side="top" onClick={() => beginConnect(host, card)} />
        {gather}
        {remove}
        {more({ at: 'item', id })}
      </>
    )
  }
  if (id.startsWith('stage:')) {
    const last = doc.steps.findLast((step) => step.place.stage === id)?.id ?? null
    return (
      <>
        <IconButton icon="edit" label={t('editor.rename')} shortcut="Enter" side="top" onClick={() => editTitle(editor, id)} />
        <IconButton icon="plus" label={t('editor.stage_after')} shortcut="N" side="top" onClick={() => newStage(editor, id as StageId)} />
        <IconButton icon="steps" label={t('editor.step_add')} side="top" onClick={() => newStep(editor, id as StageId, last)} />
        {remove}
        {more({ at: 'item', id })}
      </>
    )
  }
  if (id.startsWith('step:')) {
    const step = get(doc, id as StepId)
    return (
      <>
        <IconButton icon="edit" label={t('editor.rename')} shortcut="Enter" side="top" onClick={() => editTitle(editor, id)} />
        <IconButton icon="plus" label={t('editor.step_after')} shortcut="N" side="top" onClick={() => { if (step) newStep(editor, step.place.stage, step.id) }} />
        <IconButton icon="link" label={t('editor.connect')} shortcut="C" side="top" onClick={() => beginConnect(host, id as StepId)} />
        {more({ at: 'item', id })}
      </>
    )
  }
  if (id.startsWith('lane:')) {
    const lane = get(doc, id as LaneId)
    return (
      <>
        {isCurve(host, id as LaneId) && <LineChoice host={host} />}
        <IconButton icon="edit" label={t('editor.rename')} shortcut="Enter" side="top" onClick={() => editTitle(editor, id)} />
        <IconButton icon="plus" label={t('editor.lane_below')} shortcut="N" side="top" onClick={() => host.dialogs.chooseLane(id as LaneId)} />
        <IconButton icon={lane?.collapsed ? 'unfold' : 'fold'} label={t(lane?.collapsed ? 'rows.unfold' : 'rows.fold')} shortcut="F" side="top" onClick={() => toggleLane(editor, id as LaneId, 'collapsed')} />
        <IconButton icon={lane?.locked ? 'unlock' : 'lock'} label={t(lane?.locked ? 'rows.unlock' : 'rows.lock')} shortcut="L" side="top" onClick={() => toggleLane(editor, id as LaneId, 'locked')} />
        {remove}
        {more({ at: 'item', id })}
      </>
    )
  }
  if (id.startsWith('point:')) {
    const point = get(doc, id as `point:${string}`)
    if (!point) return null
    return <>{isCurve(host, point.lane) && <LineChoice host={host} at={point} />}{more({ at: 'point', ...pointSpot(point) })}{remove}</>
  }
  return <>{remove}{more({ at: 'item', id })}</>
}
