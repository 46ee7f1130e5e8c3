import type { IconName } from '../../core/base/icons'
import { dataOf, readerOf } from '../../core/layout/card-data'
import { cardFace, toneOf } from '../../core/layout/card-face'
import { iconHead, remark, stack } from '../../core/layout/card-parts'
import type { LaneModel } from '../../core/layout/lane-model'

export const SENDERS = ['email', 'ad', 'push', 'chatbot', 'sms'] as const
const ICONS = { email: 'mail', ad: 'megaphone', push: 'bell', chatbot: 'bot', sms: 'message-square' } as const satisfies Record<string, IconName>

/** What sends it, what sets it off, who gets it and what it is meant to bring about; the message itself is the card's text. */
export const MESSAGE = { by: { of: SENDERS }, trigger: { line: 200 }, audience: { line: 200 }, aim: { line: 200 } } as const

/** What is sent by itself: a message headed by its channel, with its trigger above and its audience and goal below. */
export const orchestrationLane: LaneModel = {
  kind: 'orchestration',
  icon: 'send',
  tone: 'teal',
  ink: 'text-teal',
  read: readerOf(MESSAGE),
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'teal')
    const { by, trigger, audience, aim } = dataOf(MESSAGE, card.data)
    const { say } = context.env
    const head = (room: number) => stack([iconHead(context, ICONS[by ?? 'email'], say(`kinds.by_${by ?? 'email'}`), tone, room), trigger.trim() === '' ? null : remark(context, 'zap', trigger.trim(), `text-${tone}`, room)], 6)
    const foot = (room: number) => stack([audience.trim() === '' ? null : remark(context, 'users', audience.trim(), 'ink2', room), aim.trim() === '' ? null : remark(context, 'target', aim.trim(), 'ink2', room)])
    return cardFace(card, width, context, { tone, shape: 'leaf', top: head, ...(audience.trim() !== '' || aim.trim() !== '' ? { bottom: foot } : {}) })
  },
  details: (card) => {
    const { by, trigger, audience, aim } = dataOf(MESSAGE, card.data)
    const said = (['trigger', 'audience', 'aim'] as const).map((field) => [field, { trigger, audience, aim }[field].trim()] as const).filter(([, words]) => words !== '')
    return [{ key: `kinds.by_${by ?? 'email'}` }, ...said.map(([field, words]) => ({ key: `kinds.${field}_is`, values: { words } }))]
  },
  choices: [{ field: 'by', on: 'data', of: SENDERS.map((value) => ({ value, icon: ICONS[value] })) }],
}
