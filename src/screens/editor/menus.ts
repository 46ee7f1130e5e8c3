import type { ArrowId, CardId, Id, LaneId, StageId, StepId } from '../../core/base/ids'
import type { PointPatch } from '../../core/commands/points'
import { openLink } from '../../canvas/links'
import { cellKey, get } from '../../core/document/doc'
import { linksIn } from '../../core/document/markup'
import type { Link } from '../../core/document/optional'
import { ARROW_KINDS, pointOf, pointSpot, type ArrowEnd, type Card, type Colour, type PointSpot } from '../../core/document/records'
import { stepCard } from '../../editor/move'
import { editCard, editTitle, newCard, newStage, newStep } from '../../editor/write'
import { clearValue } from '../../editor/values'
import { levelNumber, levelValues, levelWord } from '../../lanes/emotion/levels'
import { holdsCards, laneModel } from '../../lanes/models'
import type { MenuItem, MenuItems } from '../../ui'
import { choiceItems, opener } from './choices'
import { hiddenItems, laneItems } from './lane-menus'
import { manyItems } from './many-menu'
import { duplicateCards, selectPart } from './selecting'
import { beginMove, clipItems, colourItem, deletion, details, focusNew, moves, type MenuHost } from './menu-parts'

export { beginMove, duplicateCards, type MenuHost }

export type MenuTarget = { readonly at: 'map' } | { readonly at: 'cell'; readonly lane: LaneId; readonly step: StepId } | ({ readonly at: 'point' } & PointSpot) | { readonly at: 'item'; readonly id: Id }

/** Everything that can be done with something on the map, as a menu. */
export function menuFor(host: MenuHost, target: MenuTarget): MenuItems {
  switch (target.at) {
    case 'map': return mapItems(host)
    case 'cell': return cellItems(host, target.lane, target.step)
    case 'point': return pointItems(host, target)
    case 'item': {
      const id = target.id
      if (id.startsWith('card:')) return cardItems(host, id as CardId)
      if (id.startsWith('stage:')) return stageItems(host, id as StageId)
      if (id.startsWith('step:')) return stepItems(host, id as StepId)
      if (id.startsWith('lane:')) return laneItems(host, id as LaneId)
      if (id.startsWith('arrow:')) return arrowItems(host, id as ArrowId)
      return mapItems(host)
    }
  }
}

function cardItems(host: MenuHost, id: CardId): MenuItems {
  const { editor, i18n: { t } } = host
  const card = get(editor.state.getState().doc, id)
  if (!card) return []
  const { selection } = editor.session.getState()
  const ids = selection.has(id) ? [...selection].filter((other): other is CardId => other.startsWith('card:')) : [id]
  if (ids.length > 1) return manyItems(host, ids, id)
  const cell = editor.state.getState().doc.cells.get(`${card.place.lane}|${card.place.from}`) ?? []
  const choices = choiceItems(host, card)
  return [
    { id: 'write', label: t('editor.write'), icon: 'edit', shortcut: 'Enter', onSelect: () => editCard(editor, id) },
    { id: 'new', label: t('editor.new_card'), icon: 'plus', shortcut: 'N', onSelect: () => newCard(editor, card.place.lane, card.place.from, cell.indexOf(card) + 1) },
    { id: 'move', label: t('editor.move'), icon: 'move', shortcut: 'M', onSelect: () => beginMove(host, id) },
    { id: 'connect', label: t('editor.connect'), icon: 'link', shortcut: 'C', onSelect: () => beginConnect(host, id) },
    { id: 'duplicate', label: t('editor.duplicate'), icon: 'copy', shortcut: 'Ctrl+D', onSelect: () => duplicateCards(host, ids) },
    { id: 'picture', label: t(card.picture ? 'pictures.replace_long' : 'pictures.add'), icon: 'picture', onSelect: () => host.choosePictures({ card: id }) },
    ...openItems(host, card),
    ...linkItems(host, card),
    ...choices,
    ...clipItems(host, id),
    { id: 'inbox', label: t('gather.to_inbox'), icon: 'inbox', onSelect: () => void editor.run('inbox.put', { ids }) },
    colourItem(host, card.colour, t('editor.no_colour'), (colour) => colourCards(host, ids, colour)),
    details(host),
    'separator',
    deletion(host, id),
  ]
}

function openItems(host: MenuHost, card: Card): MenuItem[] {
  const open = opener(host, card)
  return open ? [{ id: 'open', label: open.label, icon: open.icon, onSelect: open.run }] : []
}

/** Every link of a card: those of its own list, then those in its text. */
export function linksOf(card: Card): readonly Link[] {
  const own = card.links ?? []
  return [...own, ...linksIn(card.text).filter(({ url }) => !own.some((link) => link.url === url))]
}

function linkItems({ i18n: { t } }: MenuHost, card: Card): MenuItem[] {
  const links = linksOf(card).map(({ url, label }): MenuItem => ({ id: url, label: label || url, onSelect: () => openLink(url) }))
  const [only] = links
  return !only ? [] : links.length === 1 ? [{ ...only, id: 'link', label: t('cards.open_link'), hint: only.label, icon: 'link' }] : [{ id: 'link', label: t('cards.open_link'), icon: 'link', items: links }]
}

/** The same colour for several cards, in one step. */
export function colourCards({ editor }: MenuHost, ids: readonly CardId[], colour: Colour | null): void {
  editor.run('cards.set', { ids, patch: { colour } })
}

/** Begins an arrow: the next click on a card or step, or Enter there, ends it. */
export function beginConnect({ editor, i18n: { t } }: MenuHost, from: ArrowEnd): void {
  editor.setFocus(from.startsWith('card:') ? { at: 'card', id: from as CardId } : from.startsWith('stage:') ? { at: 'stage', id: from } : { at: 'step', id: from as StepId })
  editor.setMode({ mode: 'connect', from })
  editor.announce(t('canvas.connect_mode'))
}

function stageItems(host: MenuHost, id: StageId): MenuItems {
  const { editor, surface, i18n: { t } } = host
  const { doc } = editor.state.getState()
  const stage = get(doc, id)
  if (!stage) return []
  const at = doc.stages.indexOf(stage)
  const last = doc.steps.findLast((step) => step.place.stage === id)?.id ?? null
  return [
    { id: 'rename', label: t('editor.rename'), icon: 'edit', shortcut: 'Enter', onSelect: () => editTitle(editor, id) },
    { id: 'before', label: t('editor.stage_before'), icon: 'plus', onSelect: () => newStage(editor, doc.stages[at - 1]?.id ?? null) },
    { id: 'after', label: t('editor.stage_after'), icon: 'plus', shortcut: 'N', onSelect: () => newStage(editor, id) },
    { id: 'step', label: t('editor.step_add'), icon: 'plus', onSelect: () => newStep(editor, id, last) },
    ...moves(host, id, at > 0, at < doc.stages.length - 1),
    { id: 'select', label: t('select.stage'), icon: 'pointer', onSelect: () => selectPart(host, { at: 'stage', id }) },
    { id: 'connect', label: t('editor.connect'), icon: 'link', shortcut: 'C', onSelect: () => beginConnect(host, id) },
    { id: 'zoom', label: t('zoom.stage'), icon: 'fit', onSelect: () => surface.fitTo([id]) },
    { id: 'fold', label: t(stage.collapsed ? 'settings.unfold' : 'settings.fold'), shortcut: 'F', icon: stage.collapsed ? 'show' : 'hide', onSelect: () => void editor.run('stage.set', { id, patch: { collapsed: !stage.collapsed } }) },
    { id: 'duplicate', label: t('editor.duplicate'), icon: 'copy', shortcut: 'Ctrl+D', onSelect: () => focusNew(host, editor.run('stage.duplicate', { id }), 'stage') },
    ...clipItems(host, id),
    colourItem(host, stage.colour, t('editor.usual_colour'), (colour) => void editor.run('stage.set', { id, patch: { colour } })),
    details(host),
    'separator',
    deletion(host, id),
  ]
}

function stepItems(host: MenuHost, id: StepId): MenuItems {
  const { editor, i18n: { t } } = host
  const { doc } = editor.state.getState()
  const step = get(doc, id)
  if (!step) return []
  const at = doc.steps.indexOf(step)
  const alone = doc.steps.filter((other) => other.place.stage === step.place.stage).length === 1
  return [
    { id: 'rename', label: t('editor.rename'), icon: 'edit', shortcut: 'Enter', onSelect: () => editTitle(editor, id) },
    { id: 'after', label: t('editor.step_after'), icon: 'plus', shortcut: 'N', onSelect: () => newStep(editor, step.place.stage, id) },
    ...moves(host, id, at > 0, at < doc.steps.length - 1),
    { id: 'select', label: t('select.step'), icon: 'pointer', onSelect: () => selectPart(host, { at: 'step', id }) },
    { id: 'connect', label: t('editor.connect'), icon: 'link', shortcut: 'C', onSelect: () => beginConnect(host, id) },
    { id: 'duplicate', label: t('editor.duplicate'), icon: 'copy', shortcut: 'Ctrl+D', onSelect: () => focusNew(host, editor.run('step.duplicate', { id }), 'step') },
    details(host),
    'separator',
    alone ? { ...deletion(host, id), disabled: true } : deletion(host, id),
  ]
}

function cellItems(host: MenuHost, lane: LaneId, step: StepId): MenuItems {
  const { editor, i18n: { t } } = host
  const { doc } = editor.state.getState()
  const row = get(doc, lane)
  const column = get(doc, step)
  if (!row || !column) return mapItems(host)
  return [
    ...(!holdsCards(row.kind) ? [] : [{ id: 'new', label: t('editor.new_card'), icon: 'plus', shortcut: 'N', onSelect: () => newCard(editor, lane, step) } as const, { id: 'picture', label: t('pictures.new_card'), icon: 'picture', onSelect: () => host.choosePictures({ lane, step }) } as const]),
    ...(doc.cells.has(cellKey(lane, step)) ? [{ id: 'select', label: t('select.cell'), icon: 'pointer', onSelect: () => selectPart(host, { at: 'cell', lane, step }) } as const] : []),
    ...clipItems(host, null),
    { id: 'step', label: t('editor.step_after'), icon: 'plus', onSelect: () => newStep(editor, column.place.stage, step) },
    { id: 'stage', label: t('editor.stage_after'), icon: 'plus', onSelect: () => newStage(editor, column.place.stage) },
    { id: 'lane', label: t('editor.lane_below'), icon: 'plus', onSelect: () => host.dialogs.chooseLane(lane) },
  ]
}

function pointItems({ editor, env, i18n: { t, number } }: MenuHost, target: PointSpot): MenuItems {
  const spot = pointSpot(target)
  const { doc } = editor.state.getState()
  const lane = get(doc, spot.lane)
  const values = lane && laneModel(lane.kind).values
  const point = get(doc, pointOf(spot))
  const set = (patch: PointPatch) => void editor.run('point.set', { ...spot, patch })
  const remove: MenuItem = { id: 'remove', label: t('editor.remove_point'), icon: 'trash', danger: true, disabled: values === 'duration' ? !get(doc, spot.step)?.duration : !point, onSelect: () => void (values && clearValue(editor, values, spot)) }
  if (values !== 'value') return [remove]
  const levels = levelValues(doc.map.levels)
  return [
    ...levels.map((value) => ({ id: String(value), label: env.say(levelWord(value, levels.length)), hint: number(levelNumber(value, levels.length)), checked: point !== undefined && levelNumber(point.value, levels.length) === levelNumber(value, levels.length), onSelect: () => set({ value }) })),
    'separator',
    { id: 'star', label: t('curves.star'), hint: t('numbers.star_hint'), checked: point?.star ?? false, disabled: !point, onSelect: () => set({ star: !point?.star }) },
    { id: 'assumed', label: t('editor.assumed'), hint: t('editor.assumed_hint'), checked: point?.assumed ?? false, disabled: !point, onSelect: () => set({ assumed: !point?.assumed }) },
    remove,
  ]
}

function arrowItems(host: MenuHost, id: ArrowId): MenuItems {
  const { editor, i18n: { t } } = host
  const arrow = get(editor.state.getState().doc, id)
  if (!arrow) return []
  return [
    ...ARROW_KINDS.map((kind) => ({ id: kind, label: t(`editor.arrow_${kind}`), checked: arrow.kind === kind, onSelect: () => void editor.run('arrow.set', { id, patch: { kind } }) })),
    'separator',
    details(host),
    deletion(host, id),
  ]
}

function mapItems(host: MenuHost): MenuItems {
  const { editor, surface, i18n: { t } } = host
  const { doc } = editor.state.getState()
  return [
    { id: 'stage', label: t('canvas.add_stage'), icon: 'plus', onSelect: () => newStage(editor, doc.stages.at(-1)?.id ?? null) },
    { id: 'lane', label: t('canvas.add_lane'), icon: 'plus', onSelect: () => host.dialogs.chooseLane(doc.lanes.at(-1)?.id ?? null) },
    ...hiddenItems(host),
    { id: 'select', label: t('editor.select_all'), icon: 'pointer', onSelect: () => selectPart(host, { at: 'all' }) },
    'separator',
    { id: 'fit', label: t('editor.fit'), icon: 'fit', shortcut: 'Ctrl+0', onSelect: () => surface.fit() },
    { id: 'export', label: t('editor.export'), icon: 'download', shortcut: 'Ctrl+S', onSelect: () => surface.exportMap() },
    { id: 'template', label: t('templates.save'), icon: 'template', onSelect: () => surface.saveTemplate() },
    details(host),
  ]
}

/** The part of a card's place that a card can be moved by with buttons. */
export function nudge({ editor, i18n: { t } }: MenuHost, id: CardId, by: Parameters<typeof stepCard>[2]): void {
  if (!stepCard(editor, id, by)) editor.announce(t('canvas.edge'))
}
