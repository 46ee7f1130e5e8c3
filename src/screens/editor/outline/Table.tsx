import type { CSSProperties } from 'react'
import { useStore } from 'zustand'
import { Icon } from '../../../ui'
import { kindPicture } from '../pictures'
import { readsFromRight } from './CardItem'
import { Cell } from './Cell'
import { Head } from './Head'
import { useWay } from './way'

/** The map as a real table: stages and steps are its columns, lanes its rows; it scrolls inside its own frame. */
export function Table({ many }: { many: boolean }) {
  const { host: { editor, dialogs, i18n: { t } } } = useWay()
  const doc = useStore(editor.state, (state) => state.doc)
  const { stages, steps } = doc
  const lanes = doc.lanes.filter(({ hidden }) => !hidden)
  const readOnly = useStore(editor.state, (state) => state.readOnly)
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={many ? 'ol-scroll ol-many' : 'ol-scroll'} role="region" aria-label={t('outline.region')} tabIndex={0}>
      <table className="ol-table" dir={readsFromRight(doc) ? 'rtl' : 'ltr'} style={{ '--columns': steps.length } as CSSProperties}>
        <caption className="ui-hidden">{doc.map.title || t('canvas.untitled')}</caption>
        <colgroup><col />{steps.map(({ id }) => <col key={id} />)}</colgroup>
        <thead>
          <tr>
            <th rowSpan={2} scope="col" className="ol-corner">{t('editor.lane')}</th>
            {stages.map((stage) => <th key={stage.id} scope="colgroup" colSpan={Math.max(1, steps.filter(({ place }) => place.stage === stage.id).length)}><Head item={stage} label={t('canvas.stage_title')} placeholder={t('canvas.unnamed_stage')} look="ol-h3" /></th>)}
          </tr>
          <tr>{steps.map((step) => <th key={step.id} scope="col"><Head item={step} label={t('canvas.step_title')} placeholder={t('canvas.unnamed_step')} look="ol-h4" /></th>)}</tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.id}>
              <th scope="row"><div className="ol-line">{kindPicture(lane.kind)}<Head item={lane} label={t('canvas.lane_title')} placeholder={t('canvas.unnamed_lane')} look="ol-h4" /></div></th>
              {steps.map((step) => <td key={step.id}><div className="ol-cell"><Cell lane={lane} step={step} /></div></td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {!readOnly && <button type="button" className="ol-add" onClick={() => dialogs.chooseLane(doc.lanes.at(-1)?.id ?? null)}><Icon name="plus" size={16} />{t('canvas.add_lane')}</button>}
    </div>
  )
}
