import { useState } from 'react'
import { useStore } from 'zustand'
import type { PersonaId } from '../../../core/base/ids'
import type { JsonObject } from '../../../core/base/json'
import { get, type Doc } from '../../../core/document/doc'
import { pointOf, type Lane, type PointSpot } from '../../../core/document/records'
import { levelNumber } from '../../../lanes/emotion/levels'
import { isLaneKind, laneModel } from '../../../lanes/models'
import { LANE_VIEWS } from '../../../lanes/views'
import { NumberField, Select } from '../../../ui'
import { LineChoice } from '../LineChoice'
import type { MenuHost } from '../menus'
import { stepName } from '../shown'

/** What a drawn lane can be set to, and its values one below the other: everything a drag does, by typing. */
export function LaneSettings({ host, doc, lane }: { host: MenuHost; doc: Doc; lane: Lane }) {
  const { editor } = host
  const { values } = laneModel(lane.kind)
  const Settings = isLaneKind(lane.kind) ? LANE_VIEWS[lane.kind].Settings : undefined
  const change = (patch: JsonObject, field?: string) => {
    const settings = Object.fromEntries(Object.entries({ ...lane.settings, ...patch }).filter(([, value]) => value !== null))
    editor.run('lane.set', { id: lane.id, patch: { settings: Object.keys(settings).length > 0 ? settings : null } }, field ? { merge: `settings ${field} ${lane.id}` } : {})
  }
  return (
    <>
      {Settings && <Settings settings={lane.settings ?? {}} onChange={change} onDone={() => editor.source.seal()} />}
      {values === 'value' && <LineChoice host={host} hideLabel={false} />}
      {(values === 'value' || values === 'amount') && <Values host={host} doc={doc} lane={lane} />}
    </>
  )
}

const EVERYONE = 'everyone'

function Values({ host: { editor, env, i18n }, doc, lane }: { host: MenuHost; doc: Doc; lane: Lane }) {
  const { t } = i18n
  const felt = laneModel(lane.kind).values === 'value'
  const personas = felt ? doc.personas.filter(({ visible }) => visible) : []
  const [chosen, choose] = useState<string>(personas[0]?.id ?? EVERYONE)
  const persona = personas.find(({ id }) => id === chosen)?.id ?? personas[0]?.id ?? null
  const line = useStore(editor.session, (session) => session.line)
  const { levels } = doc.map
  const done = () => editor.source.seal()
  return (
    <section className="ed-section">
      <h3>{t('numbers.values')}</h3>
      {personas.length > 1 && <Select label={t('editor.card_personas')} hideLabel value={persona ?? EVERYONE} options={personas.map(({ id, name }) => ({ value: id as string, label: name || env.say('map.unnamed_persona') }))} onChange={choose} />}
      <ul>
        {doc.steps.map((step) => {
          const spot: PointSpot = { lane: lane.id, step: step.id, persona: persona as PersonaId | null, ...(felt && line ? { line } : {}) }
          const point = get(doc, pointOf(spot))
          const value = felt ? (point ? levelNumber(point.value, levels) : null) : (point?.amount ?? null)
          const change = (next: number | null) => {
            const merge = { merge: `value ${pointOf(spot)}` }
            if (next === null) editor.run('point.remove', spot, merge)
            else editor.run('point.set', { ...spot, patch: felt ? { value: -2 + ((next - 1) * 4) / (levels - 1) } : { amount: next } }, merge)
          }
          return <li key={step.id} className="ed-line"><span dir="auto" aria-hidden>{stepName(doc, step.id, i18n)}</span><NumberField hideLabel label={stepName(doc, step.id, i18n)} value={value} {...(felt ? { min: 1, max: levels } : {})} onChange={change} onDone={done} /></li>
        })}
      </ul>
    </section>
  )
}
