import type { CardId } from '../../core/base/ids'
import type { ArgsOf } from '../../editor/port'
import { get } from '../../core/document/doc'
import { CARD_STATUSES, CERTAINTIES } from '../../core/document/optional'
import type { MenuItem, MenuItems } from '../../ui'
import { knownTags } from './known'
import { beginMove, clipItems, colourItem, deletion, details, type MenuHost } from './menu-parts'
import { duplicateCards } from './selecting'

/** More tags than these are found in the panel. */
const TAGS = 12

/** Says something of several cards, as one step, and how many there were. */
export function setCards({ editor, i18n: { t } }: MenuHost, args: ArgsOf<'cards.set'>): void {
  editor.announce(editor.run('cards.set', args) ? t('select.changed', { count: args.ids.length }) : t('canvas.cannot'))
}

/** What can be done with several cards at once; each is one step. */
export function manyItems(host: MenuHost, ids: readonly CardId[], lead: CardId): MenuItems {
  const { editor, i18n: { t } } = host
  const { doc } = editor.state.getState()
  const cards = ids.map((id) => get(doc, id)).filter((card) => card !== undefined)
  const same = <T,>(values: readonly T[]): T | undefined => (values.every((value) => value === values[0]) ? values[0] : undefined)
  const words = <V extends string>(field: 'status' | 'certainty', of: readonly V[]): MenuItem => {
    const value = same(cards.map((card) => card[field] ?? null))
    return {
      id: field, label: t(`panel.${field}`), icon: 'check',
      items: [{ id: 'none', label: t('cards.none'), checked: value === null, onSelect: () => setCards(host, { ids, patch: { [field]: null } }) }, ...of.map((word): MenuItem => ({ id: word, label: t(`cards.${field}_${word}` as 'cards.status_planned'), checked: value === word, onSelect: () => setCards(host, { ids, patch: { [field]: word } }) }))],
    }
  }
  const tagged = (tag: string) => cards.every((card) => card.tags?.includes(tag))
  return [
    { id: 'move', label: t('editor.move'), icon: 'move', shortcut: 'M', onSelect: () => beginMove(host, lead) },
    { id: 'duplicate', label: t('editor.duplicate'), icon: 'copy', shortcut: 'Ctrl+D', onSelect: () => duplicateCards(host, ids) },
    ...clipItems(host, lead),
    'separator',
    colourItem(host, same(cards.map(({ colour }) => colour)) ?? null, t('editor.no_colour'), (colour) => setCards(host, { ids, patch: { colour } })),
    { id: 'tags', label: t('panel.tags'), icon: 'filter', items: [...knownTags(doc).slice(0, TAGS).map((tag): MenuItem => ({ id: `tag ${tag}`, label: tag, checked: tagged(tag), onSelect: () => setCards(host, tagged(tag) ? { ids, untag: tag } : { ids, tag }) })), { id: 'other', label: t('select.other_tag'), icon: 'panel', onSelect: host.showDetails }] },
    words('status', CARD_STATUSES),
    words('certainty', CERTAINTIES),
    { id: 'inbox', label: t('gather.to_inbox'), icon: 'inbox', onSelect: () => void editor.run('inbox.put', { ids }) },
    details(host),
    'separator',
    deletion(host, lead),
  ]
}
