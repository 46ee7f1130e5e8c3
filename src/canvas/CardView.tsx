import { memo } from 'react'
import { useStore } from 'zustand'
import { get } from '../core/document/doc'
import { plainWords } from '../core/document/markup'
import { cardDetails } from '../core/layout/card-marks'
import type { CardBox } from '../core/layout/scene'
import { useI18n } from '../i18n/react'
import { useDrawing, useHost } from './host'
import { InlineText } from './InlineText'
import { Prims } from './Prims'
import { endCard, typeCard } from './typing'
import { count } from './count'

/** A card as the scene drew it, with its name for assistive technology, handles, and typing in place. */
export const CardView = memo(function CardView({ box, arrows }: { box: CardBox; /** how many arrows begin or end here */ arrows: number }) {
  count('card')
  const host = useHost()
  const { env, direction } = useDrawing()
  const { t } = useI18n()
  const { card } = box
  const selected = useStore(host.editor.session, (session) => session.selection.has(card.id))
  // One card at a time is stretched or joined: a selection of many stays light.
  const alone = useStore(host.editor.session, (session) => session.selection.size === 1 && session.selection.has(card.id))
  const editing = useStore(host.editor.session, (session) => session.editing?.id === card.id)
  const small = useStore(host.sight, (sight) => sight.small)
  const lane = get(host.editor.state.getState().doc, card.place.lane)
  // A value that is a key of a word stands for that word.
  const word = (value: string | number) => (typeof value === 'string' && /^(?:cards|lanes|touch)\.[a-z_]+$/.test(value) ? env.say(value) : value)
  const say = ({ key, values }: ReturnType<typeof cardDetails>[number]) => env.say(key, values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, word(value)])))
  const details = [...(lane ? env.lane(lane.kind).details(card) : []), ...cardDetails(card)].map(say)
  const name = [plainWords(card.text) || t('canvas.empty_card'), ...(card.picture?.alt ? [card.picture.alt] : []), ...details, ...(arrows > 0 ? [t('canvas.arrows', { count: arrows })] : [])].join(', ')
  return (
    <div className={selected ? 'cv-card cv-selected' : 'cv-card'} role="group" aria-label={name} tabIndex={-1} data-card={card.id} data-key={card.id} style={{ left: box.x, top: box.y, width: box.w, height: box.h }}>
      <Prims prims={editing ? box.prims.filter((prim) => prim.t !== 'text' || prim.y + prim.h <= box.text.y || prim.y >= box.text.y + box.text.h) : small ? small.shortPrims(box, host) : box.prims} />
      {small && !editing && <small.Gist box={box} />}
      <span className="cv-ring" aria-hidden />
      {alone && !editing && (
        <>
          <span className="cv-handle cv-handle-start" data-handle="start" aria-hidden />
          <span className="cv-handle cv-handle-end" data-handle="end" aria-hidden />
          <span className="cv-handle cv-handle-connect" data-handle="connect" title={t('canvas.drag_arrow')} aria-hidden />
        </>
      )}
      {editing && <InlineText markup area={box.text} of={card.id} label={t('canvas.card_text')} side={direction} onChange={(text) => typeCard(host, card.id, text)} onDone={(how) => endCard(host, card.id, how)} />}
    </div>
  )
})
