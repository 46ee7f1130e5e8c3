import type { CardId } from '../../core/base/ids'
import { get } from '../../core/document/doc'
import type { Card } from '../../core/document/records'
import type { Choice } from '../../core/layout/lane-model'
import { openLink } from '../../canvas/links'
import { choicesOf, choose, chosenOn } from '../../editor/choose'
import type { MessageKey } from '../../i18n/translator'
import { laneModel } from '../../lanes/models'
import { IconButton, Menu, type MenuItem } from '../../ui'
import type { MenuHost } from './menu-parts'
import { iconPicture } from './pictures'

function words(host: MenuHost, { field, words: area }: Choice, value: string): string {
  return host.i18n.t(`${area ?? 'kinds'}.${field}_${value}` as MessageKey)
}

/** What can be said about a card by a click, for its menu: several things at once as a list of checks, one of them as a submenu. */
export function choiceItems(host: MenuHost, card: Card): MenuItem[] {
  return choicesOf(host.editor, card.id).flatMap((choice) => {
    const chosen = chosenOn(card, choice)
    const items = choice.of.map(({ value, icon }): MenuItem => ({ id: `${choice.field} ${value}`, label: words(host, choice, value), picture: iconPicture(icon), checked: chosen.includes(value), onSelect: () => choose(host.editor, card.id, choice, value) }))
    return choice.each ? items : [{ id: choice.field, label: host.i18n.t(`kinds.field_${choice.field}` as MessageKey), icon: 'check', items } satisfies MenuItem]
  })
}

/** The same beside the map, each with its picture; and the way to what a card leads to. */
export function Choices({ host, id }: { host: MenuHost; id: CardId }) {
  const card = get(host.editor.state.getState().doc, id)
  if (!card) return null
  const { t } = host.i18n
  const open = opener(host, card)
  return (
    <>
      {open && <IconButton icon={open.icon} label={open.label} side="top" onClick={open.run} />}
      {choicesOf(host.editor, id).map((choice) => {
        const chosen = chosenOn(card, choice)
        if (choice.each) return choice.of.map(({ value, icon }) => <button key={value} type="button" className="ui-icon-button" aria-pressed={chosen.includes(value)} aria-label={words(host, choice, value)} title={words(host, choice, value)} onClick={() => choose(host.editor, id, choice, value)}>{iconPicture(icon)}</button>)
        const now = choice.of.find(({ value }) => chosen.includes(value))
        const label = t(`kinds.field_${choice.field}` as MessageKey)
        return <Menu key={choice.field} label={label} trigger={<button type="button" className="ui-icon-button" aria-label={now ? `${label}: ${words(host, choice, now.value)}` : label} title={label}>{iconPicture(now?.icon ?? choice.of[0]!.icon)}</button>} items={choice.of.map(({ value, icon }) => ({ id: value, label: words(host, choice, value), picture: iconPicture(icon), checked: chosen.includes(value), onSelect: () => choose(host.editor, id, choice, value) }))} />
      })}
    </>
  )
}

/** How to follow a card of its lane's kind: to an address in a tab of its own, or to another map here. */
export function opener({ editor, openMap, i18n: { t } }: MenuHost, card: Card): { readonly label: string; readonly icon: 'link' | 'map'; readonly run: () => void } | null {
  const lane = get(editor.state.getState().doc, card.place.lane)
  const target = lane ? (laneModel(lane.kind).opens?.(card) ?? null) : null
  if (!target) return null
  return 'map' in target ? { label: t('rows.open_map'), icon: 'map', run: () => openMap(target.map) } : { label: t('rows.open_link'), icon: 'link', run: () => openLink(target.url) }
}
