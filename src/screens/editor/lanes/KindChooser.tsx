import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Doc } from '../../../core/document/doc'
import type { Lane } from '../../../core/document/records'
import { useI18n } from '../../../i18n/react'
import { groupOf, holdsCards, LANE_GROUPS, LANE_KINDS, laneModel, type LaneKind } from '../../../lanes/models'
import { Dialog } from '../../../ui'
import { kindPicture } from '../pictures'
import './lanes.css'

/** All kinds of lanes in groups, each with what it is for, to search and to choose one: for a new lane, or another kind for one that is there. */
export function KindChooser({ doc, lane, onChoose, onClose }: { doc: Doc; lane: Lane | null; onChoose: (kind: LaneKind) => void; onClose: () => void }) {
  const { t, locale } = useI18n()
  const list = useId()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const chosen = useRef(false)
  const options = useMemo(() => {
    const fold = (text: string) => text.toLocaleLowerCase(locale).normalize('NFKD').replace(/[\p{M}\u200c]/gu, '')
    const wanted = fold(words).split(/\s+/).filter((word) => word !== '')
    const fits = (kind: LaneKind) => {
      const text = fold(`${t(`lanes.kind_${kind}`)} ${t(`lanes.about_${kind}`)} ${kind}`)
      return wanted.every((word) => text.includes(word))
    }
    // Cards keep what they hold when the kind changes; a curve or a heading is no lane of cards.
    const empty = !lane || (doc.steps.every((step) => !doc.cells.has(`${lane.id}|${step.id}`)) && (doc.points.get(lane.id)?.length ?? 0) === 0)
    const values = lane ? laneModel(lane.kind).values : undefined
    const possible = (kind: LaneKind) => empty || kind === lane.kind || (holdsCards(kind) && holdsCards(lane.kind)) || (values !== undefined && laneModel(kind).values === values)
    return LANE_GROUPS.flatMap((group) => LANE_KINDS.filter((kind) => groupOf(kind) === group && fits(kind) && possible(kind)))
  }, [doc, lane, words, t, locale])
  const active = options[Math.min(at, options.length - 1)]

  function choose(kind: LaneKind): void {
    chosen.current = true
    onClose()
    onChoose(kind)
  }

  function key(event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0 && options.length > 0) {
      event.preventDefault()
      const next = (Math.min(at, options.length - 1) + by + options.length) % options.length
      setAt(next)
      document.getElementById(`${list}-${options[next]}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && active && !event.nativeEvent.isComposing) {
      event.preventDefault()
      choose(active)
    }
  }

  return (
    <Dialog wide title={t('editor.add_lane')} onClose={onClose} onLeave={() => chosen.current && lane === null}>
      <div className="ln-chooser">
        <input className="ui-input ln-search" type="search" role="combobox" aria-expanded aria-controls={list} aria-activedescendant={active ? `${list}-${active}` : undefined} aria-label={t('rows.search')} placeholder={t('rows.search')} dir="auto" data-first={matchMedia('(hover: hover)').matches || undefined} value={words} onChange={(event) => { setWords(event.target.value); setAt(0) }} onKeyDown={key} />
        <div id={list} role="listbox" aria-label={t('editor.add_lane')}>
          {LANE_GROUPS.map((group) => {
            const kinds = options.filter((kind) => groupOf(kind) === group)
            return kinds.length > 0 && (
              <div key={group} role="group" aria-label={t(`rows.group_${group}`)} className="ln-group">
                <p className="ln-group-name" aria-hidden>{t(`rows.group_${group}`)}</p>
                <div className="ln-kinds">
                  {kinds.map((kind) => (
                    <button key={kind} type="button" id={`${list}-${kind}`} role="option" tabIndex={-1} aria-selected={kind === active} data-now={kind === lane?.kind || undefined} className="ln-kind" onPointerMove={() => setAt(options.indexOf(kind))} onClick={() => choose(kind)}>
                      <span className="ln-tile" aria-hidden>{kindPicture(kind)}</span>
                      <span><strong>{t(`lanes.kind_${kind}`)}</strong><small>{t(`lanes.about_${kind}`)}</small></span>
                    </button>
                  ))}
                </div>
              </div>
            )
          })}
        </div>
        {options.length === 0 && <p className="ui-hint" role="status">{t('rows.nothing')}</p>}
      </div>
    </Dialog>
  )
}
