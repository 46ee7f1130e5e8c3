import type { IconName } from '../../core/base/icons'
import type { JsonObject } from '../../core/base/json'
import { dataOf, readerOf } from '../../core/layout/card-data'
import { cardFace, toneOf } from '../../core/layout/card-face'
import { remark } from '../../core/layout/card-parts'
import type { LaneModel } from '../../core/layout/lane-model'

/** An address that may be followed, or a map of this library by its id with its title as it was when it was chosen. */
export const LINK = { url: { url: true }, map: { line: 40 }, title: { line: 200 } } as const
const MAP = /^[a-z0-9]{1,40}$/

/** Where a card of this lane leads; null as long as nobody has said. */
export function targetOf(data: JsonObject): { readonly url: string } | { readonly map: string } | null {
  const { url, map } = dataOf(LINK, data)
  return MAP.test(map) ? { map } : url === '' ? null : { url }
}

/** The address as people read it: a host or a mailbox. */
export function shortUrl(url: string): string {
  return url.replace(/^mailto:/i, '').replace(/^https?:\/\/(www\.)?/i, '').replace(/[/?#].*$/, '')
}

/** Documents and other maps that belong to a step: cards that lead there. */
export const linksLane: LaneModel = {
  kind: 'links',
  icon: 'link',
  tone: 'blue',
  ink: 'text-blue',
  read: readerOf(LINK),
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'blue')
    const target = targetOf(card.data)
    const icon: IconName = target === null ? 'link' : 'map' in target ? 'map' : /^mailto:/i.test(target.url) ? 'mail' : 'file-text'
    const where = target === null ? '' : 'url' in target ? shortUrl(target.url) : dataOf(LINK, card.data).title.trim() || context.env.say('map.untitled')
    return cardFace(card, width, context, { tone, shape: 'note', icon, ...(where === '' ? {} : { bottom: (room: number) => remark(context, 'arrow-up-right', where, `text-${tone}`, room, 600) }) })
  },
  details: (card) => {
    const target = targetOf(card.data)
    return target === null ? [] : 'url' in target ? [{ key: 'kinds.leads_to', values: { where: shortUrl(target.url) } }] : [{ key: 'kinds.leads_to_map', values: { title: dataOf(LINK, card.data).title } }]
  },
  opens: (card) => targetOf(card.data),
}
