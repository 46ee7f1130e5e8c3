import { dataOf, readerOf } from '../../core/layout/card-data'
import { cardFace, toneOf } from '../../core/layout/card-face'
import { FOOT, remark, speechGround } from '../../core/layout/card-parts'
import type { LaneModel } from '../../core/layout/lane-model'

/** Who said it, and where that was heard or read. */
export const QUOTE = { speaker: { line: 120 }, source: { line: 200 } } as const

/** What people said in their own words: speech with a quotation mark, signed. */
export const quotesLane: LaneModel = {
  kind: 'quotes',
  icon: 'quote',
  tone: 'amber',
  ink: 'text-amber',
  read: readerOf(QUOTE),
  face: (card, width, context) => {
    const tone = toneOf(card, context, 'amber')
    const { speaker, source } = dataOf(QUOTE, card.data)
    const signed = [speaker, source].map((word) => word.trim()).filter((word) => word !== '').join(' · ')
    return cardFace(card, width, context, {
      tone, shape: 'note', icon: 'quote', ground: speechGround(tone), foot: FOOT,
      ...(signed === '' ? {} : { bottom: (room: number) => remark(context, null, `— ${signed}`, `text-${tone}`, room, 600) }),
    })
  },
  details: (card) => {
    const { speaker, source } = dataOf(QUOTE, card.data)
    return [...(speaker.trim() === '' ? [] : [{ key: 'kinds.speaker_is', values: { speaker } }]), ...(source.trim() === '' ? [] : [{ key: 'kinds.source_is', values: { source } }])]
  },
}
