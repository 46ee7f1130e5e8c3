import { memo } from 'react'
import { useStore } from 'zustand'
import type { ColumnBox, Scene, StageBox } from '../core/layout/scene'
import { useI18n } from '../i18n/react'
import { useDrawing, useHost } from './host'
import { InlineText } from './InlineText'
import { Prims } from './Prims'
import { endTitle, typeTitle } from './typing'
import { count } from './count'

/** Title, scenario and personas over the grid. */
export const Header = memo(function Header({ header, title }: { header: Scene['header']; title: string }) {
  count('header')
  const host = useHost()
  const { direction } = useDrawing()
  const { t } = useI18n()
  const { doc } = host.editor.state.getState()
  const editing = useStore(host.editor.session, (session) => session.editing?.id === doc.map.id)
  const { title: area } = header
  return (
    <div className="cv-header" style={{ left: header.x, top: header.y, width: header.w, height: header.h }}>
      <Prims prims={editing ? header.prims.filter((prim) => prim.t !== 'text' || prim.size !== area.size) : header.prims} />
      <div className="cv-title" role="heading" aria-level={1} aria-label={title || t('canvas.untitled')} tabIndex={-1} data-title="" data-key="title" style={{ left: area.x - 6, top: area.y - 2, width: area.w + 12, height: area.h + 4 }}>
        <span className="cv-ring" aria-hidden />
      </div>
      {editing && <InlineText area={area} of={doc.map.id} label={t('canvas.map_title')} oneLine side={direction} onChange={(text) => typeTitle(host, doc.map.id, text)} onDone={(how) => endTitle(host, doc.map.id, how)} />}
    </div>
  )
})

/** A stage's head: a column header over its steps. */
export const StageHead = memo(function StageHead({ box, first, columns }: { box: StageBox; first: number; columns: number }) {
  count('stage')
  const host = useHost()
  const { direction } = useDrawing()
  const { t } = useI18n()
  const { stage } = box
  const selected = useStore(host.editor.session, (session) => session.selection.has(stage.id))
  const editing = useStore(host.editor.session, (session) => session.editing?.id === stage.id)
  return (
    <div className={selected ? 'cv-stage cv-selected' : 'cv-stage'} role="columnheader" aria-colindex={first + 2} aria-colspan={columns} aria-label={stage.title || t('canvas.unnamed_stage')} tabIndex={-1} data-head={stage.id} data-key={stage.id} style={{ left: box.x, top: 0, width: box.w, height: box.h }}>
      <Prims prims={box.prims} hideText={editing} />
      <span className="ui-hidden">{stage.title || t('canvas.unnamed_stage')}</span>
      <span className="cv-ring" aria-hidden />
      {editing && <InlineText area={box.text} of={stage.id} label={t('canvas.stage_title')} oneLine side={direction} onChange={(title) => typeTitle(host, stage.id, title)} onDone={(how) => endTitle(host, stage.id, how)} />}
    </div>
  )
})

/** A step's head under its stage's. */
export const StepHead = memo(function StepHead({ box, top, height }: { box: ColumnBox; top: number; height: number }) {
  count('step')
  const host = useHost()
  const { direction } = useDrawing()
  const { t } = useI18n()
  const { step } = box
  const selected = useStore(host.editor.session, (session) => session.selection.has(step.id))
  const editing = useStore(host.editor.session, (session) => session.editing?.id === step.id)
  return (
    <div className={selected ? 'cv-step cv-selected' : 'cv-step'} role="columnheader" aria-colindex={box.index + 2} aria-label={step.title || t('canvas.unnamed_step')} tabIndex={-1} data-head={step.id} data-step={step.id} data-key={step.id} style={{ left: box.x, top, width: box.w, height }}>
      <Prims prims={box.prims} hideText={editing} />
      <span className="ui-hidden">{step.title || t('canvas.unnamed_step')}</span>
      <span className="cv-ring" aria-hidden />
      {editing && <InlineText area={box.text} of={step.id} label={t('canvas.step_title')} oneLine side={direction} onChange={(title) => typeTitle(host, step.id, title)} onDone={(how) => endTitle(host, step.id, how)} />}
    </div>
  )
})
