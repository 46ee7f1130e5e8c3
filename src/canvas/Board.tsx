import type { NodeProps, Node } from '@xyflow/react'
import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { Scene } from '../core/layout/scene'
import type { Doc } from '../core/document/doc'
import { useI18n } from '../i18n/react'
import { Aids } from './Aids'
import { Header, StageHead, StepHead } from './Heads'
import { useHost } from './host'
import { useGlide } from './motion'
import { Prims } from './Prims'
import { Row } from './Row'
import { loadPainter } from './sight'
import type { Tiles } from './tiles'
import { count } from './count'
import { later } from '../ui/later'

const Marks = later(async () => (await import('./Marks')).Marks)

export type BoardNode = Node<{ readonly scene: Scene; readonly doc: Doc }, 'board'>

/** The whole map as one node: a real grid to assistive technology, drawn from the scene. */
export const Board = memo(function Board({ data: { scene, doc } }: NodeProps<BoardNode>) {
  count('board')
  const host = useHost()
  const { t } = useI18n()
  const board = useRef<HTMLDivElement>(null)
  const marked = useStore(host.editor.session, ({ filter, found }) => (filter ?? found) !== null)
  useGlide(board, scene, host)
  const { grid, footer } = scene
  const hasSteps = grid.stepHeight > 0
  const columnNames = useMemo(() => {
    const titles = new Map(doc.stages.map((stage) => [stage.id, stage.title]))
    return doc.steps.map((step) => step.title || titles.get(step.place.stage) || t('canvas.unnamed_stage'))
  }, [doc.stages, doc.steps, t])
  const arrowCounts = useMemo(() => {
    const counts = new Map<string, number>()
    for (const arrow of doc.arrows) for (const end of [arrow.from, arrow.to]) counts.set(end, (counts.get(end) ?? 0) + 1)
    return counts
  }, [doc.arrows])
  const firstRow = hasSteps ? 3 : 2
  const firstColumn = new Map<string, { first: number; count: number }>()
  for (const column of scene.columns) {
    const entry = firstColumn.get(column.stage)
    if (entry) entry.count++
    else firstColumn.set(column.stage, { first: column.index, count: 1 })
  }
  return (
    <div ref={board} className="cv-board" style={{ width: scene.width, height: scene.height }}>
      <Header header={scene.header} title={doc.map.title} />
      <div className="cv-grid" role="grid" aria-label={doc.map.title || t('canvas.untitled')} aria-rowcount={scene.rows.length + firstRow - 1} aria-colcount={scene.columns.length + 1}>
        <Back prims={scene.back} />
        <Pictures scene={scene} />
        {scene.stages.length > 0 && (
          <div className="cv-heads" role="row" aria-rowindex={1} data-sticky="heads" style={{ top: grid.y, width: scene.width, height: grid.stageHeight }}>
            <span className="cv-heads-ground" aria-hidden />
            {scene.stages.map((box) => <StageHead key={box.stage.id} box={box} first={firstColumn.get(box.stage.id)?.first ?? 0} columns={firstColumn.get(box.stage.id)?.count ?? 1} />)}
          </div>
        )}
        {hasSteps && (
          <div className="cv-heads cv-step-heads" role="row" aria-rowindex={2} data-sticky="heads" style={{ top: grid.y + grid.stageHeight, width: scene.width, height: grid.stepHeight }}>
            <span className="cv-steps-ground" aria-hidden style={{ left: grid.x, width: grid.w }} />
            {scene.columns.map((box) => <StepHead key={box.step.id} box={box} top={0} height={grid.stepHeight} />)}
          </div>
        )}
        {scene.rows.map((row) => <Row key={row.lane.id} row={row} gridX={grid.x} gridW={grid.w} headWidth={grid.headWidth} firstRow={firstRow} columnNames={columnNames} arrowCounts={arrowCounts} />)}
      </div>
      {footer.h > 0 && <div className="cv-footer" style={{ left: footer.x, top: footer.y }}><Prims prims={footer.prims} /></div>}
      <Corner scene={scene} />
      <Arrows scene={scene} />
      {marked && <Marks host={host} scene={scene} doc={doc} />}
      <Wayfinding scene={scene} doc={doc} />
      <Aids host={host} scene={scene} />
    </div>
  )
})

/** Signs come where a map's own words are too small to read. */
function Wayfinding({ scene, doc }: { scene: Scene; doc: Doc }) {
  const host = useHost()
  const small = useStore(host.sight, (sight) => sight.small)
  return small && <small.Signs host={host} scene={scene} doc={doc} />
}

/** The ground of the grid. From afar dashes are finer than pixels, but each would still be drawn: hundreds of thousands on a large map. */
const Back = memo(function Back({ prims }: { prims: Scene['back'] }) {
  const host = useHost()
  const far = useStore(host.sight, ({ level }) => level !== 'near')
  const shown = useMemo(() => (far ? prims.map((prim) => (prim.t === 'path' && prim.dash ? { t: prim.t, d: prim.d, sw: prim.sw ?? 1, alpha: 0.4, ...(prim.stroke ? { stroke: prim.stroke } : {}) } : prim)) : prims), [prims, far])
  return <Prims prims={shown} />
})

/** The layer of pictures that stand for the cards of a large map from afar; under the rows, whose curves and heads are drawn themselves. */
const Pictures = memo(function Pictures({ scene }: { scene: Scene }) {
  const host = useHost()
  const layer = useRef<HTMLDivElement>(null)
  const tiles = useRef<Tiles>(null)
  const newest = useRef(scene)
  // The painter comes with the first large map.
  const large = useStore(host.sight, ({ box }) => box !== null)
  useLayoutEffect(() => {
    if (!large) return
    let over = false
    let made: Tiles | null = null
    void loadPainter().then(({ createTiles }) => {
      if (over || !layer.current) return
      tiles.current = made = createTiles(layer.current, host)
      made.show(newest.current)
    }, () => host.sight.setState({ unpainted: true }))
    return () => {
      over = true
      made?.dispose()
    }
  }, [host, large])
  useLayoutEffect(() => {
    newest.current = scene
    tiles.current?.show(scene)
  }, [scene])
  return <div ref={layer} className="cv-tiles" aria-hidden />
})

/** What the heads slide under where both kinds are kept in sight: the empty corner over the lane heads. */
function Corner({ scene: { grid, rows } }: { scene: Scene }) {
  const [row] = rows
  if (!row) return null
  const top = grid.y + grid.stageHeight
  return (
    <>
      <span className="cv-corner cv-corner-over" aria-hidden data-sticky="corner" style={{ left: row.headX, top: grid.y - 2, width: grid.headWidth, height: grid.stageHeight + grid.stepHeight + 2 }}><i style={{ insetBlockStart: grid.stageHeight + 2 }} /></span>
      <span className="cv-corner" aria-hidden data-sticky="lane" style={{ left: row.headX, top, width: grid.headWidth, height: row.y - top }}><i /></span>
    </>
  )
}

/** Arrows over the grid; their meaning is told in the names of the cards and in the panel. */
const Arrows = memo(function Arrows({ scene }: { scene: Scene }) {
  const host = useHost()
  // Selecting cards draws no arrow anew.
  const list = useStore(host.editor.session, ({ selection }) => [...selection].filter((id) => id.startsWith('arrow:')).join())
  const selected = useMemo(() => new Set(list.split(',')), [list])
  return (
    <div className="cv-arrows" aria-hidden>
      {scene.arrows.map((arrow) => (
        <div key={arrow.id} className={selected.has(arrow.id) ? 'cv-arrow cv-arrow-selected' : 'cv-arrow'}>
          <svg className="cv-svg"><path className="cv-arrow-hit" d={arrow.d} data-arrow={arrow.id} /></svg>
          <Prims prims={arrow.prims} />
          {arrow.label && <span className="cv-arrow-label" data-arrow={arrow.id} style={{ left: arrow.label.x, top: arrow.label.y, width: arrow.label.w, height: arrow.label.h }} />}
        </div>
      ))}
    </div>
  )
}, (a, b) => a.scene.arrows === b.scene.arrows)
