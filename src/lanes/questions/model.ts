import { dataOf, readerOf } from '../../core/layout/card-data'
import { cardFace, toneOf } from '../../core/layout/card-face'
import { dashedGround, remark } from '../../core/layout/card-parts'
import type { LaneModel } from '../../core/layout/lane-model'

/** What has been found out. */
export const QUESTION = { answer: { line: 500 } } as const

/** What is asked, by customers or by the team: dashed as long as nobody knows, whole with its answer. */
export const questionsLane: LaneModel = {
  kind: 'questions',
  icon: 'circle-question-mark',
  tone: 'orange',
  ink: 'text-orange',
  read: readerOf(QUESTION),
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'orange')
    const answer = dataOf(QUESTION, card.data).answer.trim()
    return cardFace(card, width, context, {
      tone, shape: 'leaf', icon: 'circle-question-mark',
      ...(answer === '' ? { ground: dashedGround(tone) } : { bottom: (room: number) => remark(context, 'circle-check', answer, 'good', room, 600) }),
    })
  },
  details: (card) => {
    const answer = dataOf(QUESTION, card.data).answer.trim()
    return [answer === '' ? { key: 'kinds.unanswered' } : { key: 'kinds.answer_is', values: { answer } }]
  },
}
