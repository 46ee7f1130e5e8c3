import { memo } from 'react'
import { useStore } from 'zustand'
import { cellKey } from '../../../core/document/doc'
import type { Lane, Stage, Step } from '../../../core/document/records'
import { newStep } from '../../../editor/write'
import { laneModel } from '../../../lanes/models'
import { Button, Icon } from '../../../ui'
import { kindPicture } from '../pictures'
import { Cell } from './Cell'
import { Head } from './Head'
import { useWay } from './way'

/** A stage: its name, its steps with what every lane says there; one that is folded says how many cards it holds. */
export const StageSection = memo(function StageSection({ stage, steps, lanes, open, onToggle }: { stage: Stage; steps: readonly Step[]; lanes: readonly Lane[]; open: boolean; onToggle: (id: Stage['id']) => void }) {
  const { host: { editor, i18n: { t } } } = useWay()
  const cards = useStore(editor.state, ({ doc }) => (open ? 0 : steps.reduce((sum, step) => sum + lanes.reduce((all, lane) => all + (doc.cells.get(cellKey(lane.id, step.id))?.length ?? 0), 0), 0)))
  const readOnly = useStore(editor.state, (state) => state.readOnly)
  const name = stage.title || t('canvas.unnamed_stage')
  return (
    <section className="ol-stage" aria-label={name} style={stage.colour ? { borderBlockStartColor: `var(--ink-stage-${stage.colour})` } : undefined}>
      <h2 className="ui-hidden">{name}</h2>
      <div className="ol-line">
        <button type="button" className="ui-icon-button ol-unfold" aria-expanded={open} aria-label={`${t(open ? 'rows.fold' : 'rows.unfold')}: ${name}`} onClick={() => onToggle(stage.id)}><Icon name="open" /></button>
        <Head item={stage} label={t('canvas.stage_title')} placeholder={t('canvas.unnamed_stage')} look="ol-h2" />
        {!open && <small className="ol-count">{t('outline.cards', { count: cards })}</small>}
      </div>
      {open && steps.map((step) => <StepSection key={step.id} step={step} lanes={lanes} />)}
      {open && !readOnly && <Button look="quiet" icon="plus" onClick={() => newStep(editor, stage.id, steps.at(-1)?.id ?? null)}>{t('editor.step_add')}</Button>}
    </section>
  )
})

const StepSection = memo(function StepSection({ step, lanes }: { step: Step; lanes: readonly Lane[] }) {
  const { host: { i18n: { t } } } = useWay()
  return (
    <div className="ol-step">
      <h3 className="ui-hidden">{step.title || t('canvas.unnamed_step')}</h3>
      <Head item={step} label={t('canvas.step_title')} placeholder={t('canvas.unnamed_step')} look="ol-h3" />
      {lanes.map((lane) => <LaneHere key={lane.id} lane={lane} step={step} />)}
    </div>
  )
})

/** One lane at one step; a heading says nothing here, unless cards have strayed into it. */
const LaneHere = memo(function LaneHere({ lane, step }: { lane: Lane; step: Step }) {
  const { host: { editor, i18n: { t } } } = useWay()
  const empty = useStore(editor.state, ({ doc }) => !doc.cells.has(cellKey(lane.id, step.id)))
  if (empty && laneModel(lane.kind).bar !== undefined) return null
  return (
    <div className="ol-here">
      <h4 className="ol-h4">{kindPicture(lane.kind)}<span dir="auto">{lane.title || t('canvas.unnamed_lane')}</span></h4>
      <Cell lane={lane} step={step} />
    </div>
  )
})
