import { get, type Doc } from '../../../core/document/doc'
import { ZONES } from '../../../core/document/optional'
import type { Lane } from '../../../core/document/records'
import { toggleLane } from '../../../editor/lanes'
import { isLaneKind, laneModel } from '../../../lanes/models'
import { Button, Field, Select, Swatches, Switch, TextField } from '../../../ui'
import { focusNew } from '../menu-parts'
import type { MenuHost } from '../menus'
import { kindPicture } from '../pictures'
import { swatches } from '../shown'
import { HeadButtons } from './HeadFields'
import { LaneSettings } from './LaneSettings'

/** A lane: its name, kind, colour and zone, how it is shown, and what can be done with it as a whole. */
export function LaneFields({ host, doc, lane }: { host: MenuHost; doc: Doc; lane: Lane }) {
  const { editor, dialogs, i18n } = host
  const { t } = i18n
  const { id } = lane
  const set = (patch: Partial<Pick<Lane, 'title' | 'colour' | 'zone'>> | { readonly zone: null }, merge?: string) => void editor.run('lane.set', { id, patch }, merge ? { merge: `${merge} ${id}` } : {})
  const locked = get(doc, id)?.locked === true
  return (
    <>
      <fieldset className="ed-plain" disabled={locked}>
        <TextField label={t('editor.name')} value={lane.title} onChange={(title) => set({ title }, 'title')} onDone={() => editor.source.seal()} />
        <Field label={t('editor.lane_kind')}>
          <button type="button" className="ui-input ui-select" aria-label={`${t('editor.lane_kind')}: ${isLaneKind(lane.kind) ? t(`lanes.kind_${lane.kind}`) : lane.kind}`} onClick={() => dialogs.changeKind(id)}>
            <span className="ed-kind">{kindPicture(lane.kind)}{isLaneKind(lane.kind) ? t(`lanes.kind_${lane.kind}`) : lane.kind}</span>
          </button>
        </Field>
        {laneModel(lane.kind).values === undefined && <Swatches label={t('editor.colour')} value={lane.colour} options={swatches(i18n)} none={t('editor.usual_colour')} onChange={(colour) => set({ colour })} />}
        <Select label={t('rows.zone')} value={lane.zone ?? 'none'} options={[{ value: 'none', label: t('rows.zone_none') }, ...ZONES.map((zone) => ({ value: zone, label: t(`rows.zone_${zone}`) }))]} onChange={(zone) => set(zone === 'none' ? { zone: null } : { zone: zone as (typeof ZONES)[number] })} />
        <LaneSettings host={host} doc={doc} lane={lane} />
      </fieldset>
      <section className="ed-section">
        <Switch label={t('rows.fold')} checked={lane.collapsed === true} onChange={() => toggleLane(editor, id, 'collapsed')} />
        <Switch label={t('rows.pin')} checked={lane.pinned === true} onChange={() => toggleLane(editor, id, 'pinned')} />
        <Switch label={t('rows.lock')} checked={locked} onChange={() => toggleLane(editor, id, 'locked')} />
      </section>
      <div className="ed-buttons">
        <Button icon="hide" onClick={() => toggleLane(editor, id, 'hidden')}>{t('editor.hide_lane')}</Button>
        <Button icon="copy" onClick={() => focusNew(host, editor.run('lane.duplicate', { id }), 'lane')}>{t('editor.duplicate')}</Button>
        <Button icon="map" onClick={() => dialogs.copyLane(id)}>{t('rows.copy_to')}</Button>
      </div>
      <HeadButtons host={host} id={id} />
    </>
  )
}
