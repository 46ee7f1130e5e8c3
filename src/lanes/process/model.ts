import type { IconName } from '../../core/base/icons'
import { dataOf, readerOf } from '../../core/layout/card-data'
import { cardFace, toneOf } from '../../core/layout/card-face'
import { blockGround, iconHead } from '../../core/layout/card-parts'
import type { LaneModel } from '../../core/layout/lane-model'

export const PARTS = ['task', 'system', 'data', 'policy', 'partner'] as const
const ICONS = { task: 'wrench', system: 'server', data: 'database', policy: 'scroll-text', partner: 'handshake' } as const satisfies Record<string, IconName>

/** What part of the company's working it is. */
export const PROCESS = { part: { of: PARTS } } as const

/** What happens behind: square blocks headed by what they are, work, system, data, policy or partner. */
export const processLane: LaneModel = {
  kind: 'process',
  icon: 'server',
  tone: 'slate',
  ink: 'text-slate',
  zone: 'backstage',
  read: readerOf(PROCESS),
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'slate')
    const part = dataOf(PROCESS, card.data).part ?? 'task'
    return cardFace(card, width, context, { tone, shape: 'note', ground: blockGround(tone), top: (room) => iconHead(context, ICONS[part], context.env.say(`kinds.part_${part}`), tone, room) })
  },
  details: (card) => [{ key: `kinds.part_${dataOf(PROCESS, card.data).part ?? 'task'}` }],
  choices: [{ field: 'part', on: 'data', of: PARTS.map((value) => ({ value, icon: ICONS[value] })) }],
}
