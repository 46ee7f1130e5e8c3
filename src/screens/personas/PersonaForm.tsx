import { useState } from 'react'
import { DEVICES, EVIDENCE_KINDS, type Evidence, type OwnField, type Scale } from '../../core/document/optional'
import { PERSONA_COUNT_OF_STYLES, type Persona } from '../../core/document/records'
import { drawnFace, FACES, faceOf } from '../../core/layout/avatar'
import { personaInk } from '../../core/layout/shapes'
import { Prims } from '../../canvas/Prims'
import { useI18n } from '../../i18n/react'
import type { MessageKey } from '../../i18n/translator'
import { CHANNELS, channelOf } from '../../core/document/channels'
import { Button, IconButton, Select, Slider, TextArea, TextField } from '../../ui'
import { personaPicture } from '../editor/pictures'
import { PictureField } from '../pictures/PictureField'
import type { PersonaPatch } from './patch'



interface Props { readonly persona: Persona; /** `field` names what is typed, so that typing is one step */ readonly set: (patch: PersonaPatch, field?: string) => void; readonly done: () => void }

const TEXTS = ['about', 'goals', 'frustrations', 'motivations', 'behaviours'] as const
const FACTS = ['age', 'location', 'occupation'] as const

/** Everything that can be said about a persona. */
export function PersonaForm({ persona, set, done }: Props) {
  const { t } = useI18n()
  return (
    <>
      <TextField label={t('personas.name')} value={persona.name} onChange={(name) => set({ name }, 'name')} onDone={done} />
      <TextField label={t('personas.role')} value={persona.role} onChange={(role) => set({ role }, 'role')} onDone={done} />
      <TextArea label={t('personas.quote')} value={persona.quote} onChange={(quote) => set({ quote }, 'quote')} onDone={done} />
      <LookGroup persona={persona} set={set} done={done} />
      <section className="pa-group">
        {FACTS.map((field) => <TextField key={field} label={t(`personas.${field}`)} value={persona[field] ?? ''} onChange={(value) => set({ [field]: value }, field)} onDone={done} />)}
        <OwnFields persona={persona} set={set} done={done} />
      </section>
      <section className="pa-group">
        {TEXTS.map((field) => <TextArea key={field} label={t(`personas.${field}`)} value={persona[field] ?? ''} onChange={(value) => set({ [field]: value }, field)} onDone={done} />)}
      </section>
      <Scales persona={persona} set={set} done={done} />
      <DeviceChoice persona={persona} set={set} done={done} />
      <ChannelChoice persona={persona} set={set} done={done} />
      <EvidenceList persona={persona} set={set} done={done} />
    </>
  )
}

/** Photo, or one of the drawn heads; colour and shape. */
function LookGroup({ persona, set, done }: Props) {
  const { t } = useI18n()
  return (
    <section className="pa-group">
      <PictureField label={t('pictures.photo')} picture={persona.photo} onChange={(photo, field) => set({ photo }, field)} onDone={done} />
      {!persona.photo && (
        <div className="ui-field">
          <span className="ui-label" aria-hidden>{t('personas.face')}</span>
          <div className="pa-faces" role="radiogroup" aria-label={t('personas.face')}>
            {Array.from({ length: FACES }, (_, face) => (
              <button key={face} type="button" role="radio" className="pa-face" aria-checked={faceOf(persona) === face} aria-label={t('personas.face_n', { n: face + 1 })} onClick={() => set({ face })}>
                <span style={{ position: 'relative', inlineSize: 44, blockSize: 44 }} dir="ltr"><Prims prims={drawnFace(face, personaInk(persona), 44)} /></span>
              </button>
            ))}
          </div>
        </div>
      )}
      <Select label={t('editor.shape')} value={String(persona.style)} options={Array.from({ length: PERSONA_COUNT_OF_STYLES }, (_, style) => ({ value: String(style), label: t(`editor.shape_${style as 0}`), picture: personaPicture({ style }) }))} onChange={(style) => set({ style: Number(style) })} />
    </section>
  )
}

/** A list with one item put in the place of another. */
function replaced<T>(list: readonly T[], at: number, item: T | null): T[] {
  return list.flatMap((old, i) => (i !== at ? [old] : item === null ? [] : [item]))
}

function OwnFields({ persona: { fields = [] }, set, done }: Props) {
  const { t } = useI18n()
  const put = (at: number, item: OwnField | null, field?: string) => set({ fields: replaced(fields, at, item) }, field && `${field} ${at}`)
  return (
    <>
      {fields.map((one, i) => (
        <div key={i} className="pa-item">
          <div className="pa-pair">
            <TextField label={t('personas.field_label')} value={one.label} onChange={(label) => put(i, { ...one, label }, 'field label')} onDone={done} />
            <TextField label={t('personas.field_value')} value={one.value} onChange={(value) => put(i, { ...one, value }, 'field value')} onDone={done} />
          </div>
          <IconButton icon="trash" label={t('personas.take_away', { name: one.label || t('personas.fields') })} onClick={() => put(i, null)} />
        </div>
      ))}
      <div><Button icon="plus" onClick={() => set({ fields: [...fields, { label: '', value: '' }] })}>{t('personas.field_add')}</Button></div>
    </>
  )
}

function Scales({ persona: { scales = [] }, set, done }: Props) {
  const { t, percent } = useI18n()
  const put = (at: number, item: Scale | null, field?: string) => set({ scales: replaced(scales, at, item) }, field && `${field} ${at}`)
  return (
    <section className="pa-group" aria-label={t('personas.scales')}>
      <h3>{t('personas.scales')}</h3>
      {scales.map((one, i) => (
        <div key={i} className="pa-item">
          <div>
            <div className="pa-pair">
              <TextField label={t('personas.scale_low')} placeholder={t('personas.scale_low_hint')} value={one.low} onChange={(low) => put(i, { ...one, low }, 'scale low')} onDone={done} />
              <TextField label={t('personas.scale_high')} placeholder={t('personas.scale_high_hint')} value={one.high} onChange={(high) => put(i, { ...one, high }, 'scale high')} onDone={done} />
            </div>
            <Slider label={t('personas.scale_at', { low: one.low || t('personas.scale_low'), high: one.high || t('personas.scale_high') })} value={one.value} min={0} max={100} step={5} text={percent(one.value / 100)} onChange={(value) => put(i, { ...one, value }, 'scale value')} onDone={done} />
          </div>
          <IconButton icon="trash" label={t('personas.take_away', { name: `${one.low} – ${one.high}` })} onClick={() => put(i, null)} />
        </div>
      ))}
      <div><Button icon="plus" onClick={() => set({ scales: [...scales, { low: '', high: '', value: 50 }] })}>{t('personas.scale_add')}</Button></div>
    </section>
  )
}

function DeviceChoice({ persona: { devices = [] }, set }: Props) {
  const { t } = useI18n()
  return (
    <section className="pa-group">
      <h3>{t('personas.devices')}</h3>
      <div className="pa-chips" role="group" aria-label={t('personas.devices')}>
        {DEVICES.map((device) => {
          const on = devices.includes(device)
          return <button key={device} type="button" className="pa-chip" aria-pressed={on} onClick={() => set({ devices: DEVICES.filter((other) => (other === device ? !on : devices.includes(other))) })}>{t(`kinds.devices_${device}` as MessageKey)}</button>
        })}
      </div>
    </section>
  )
}

function ChannelChoice({ persona: { channels = [] }, set }: Props) {
  const { t, compare } = useI18n()
  const [typed, setTyped] = useState('')
  const nameOf = (id: string) => (channelOf(id) ? t(`lanes.channel_${id}` as MessageKey) : id)
  const names = CHANNELS.map(({ id }) => ({ id, name: nameOf(id) })).sort((a, b) => compare(a.name, b.name))
  const add = (words: string) => {
    const word = words.trim()
    if (!word) return
    const id = names.find(({ name }) => name === word)?.id ?? word
    if (!channels.includes(id)) set({ channels: [...channels, id] })
    setTyped('')
  }
  return (
    <section className="pa-group">
      <h3>{t('personas.channels')}</h3>
      {channels.length > 0 && <div className="pa-chips">{channels.map((id) => <button key={id} type="button" className="pa-chip" aria-pressed aria-label={t('personas.take_away', { name: nameOf(id) })} onClick={() => set({ channels: channels.filter((other) => other !== id) })}><span dir="auto">{nameOf(id)}</span><span aria-hidden>{CROSS}</span></button>)}</div>}
      <form onSubmit={(event) => { event.preventDefault(); add(typed) }}>
        <TextField label={t('personas.channel_add')} placeholder={t('personas.channel_hint')} list={names.map(({ name }) => name)} value={typed} onChange={(words) => (names.some(({ name }) => name === words) ? add(words) : setTyped(words))} onDone={() => add(typed)} />
      </form>
    </section>
  )
}

const CROSS = '×'

function EvidenceList({ persona: { evidence = [] }, set, done }: Props) {
  const { t } = useI18n()
  const put = (at: number, item: Evidence | null, field?: string) => set({ evidence: replaced(evidence, at, item) }, field && `${field} ${at}`)
  return (
    <section className="pa-group" aria-label={t('personas.evidence')}>
      <h3>{t('personas.evidence')}</h3>
      {evidence.map((one, i) => (
        <div key={i} className="pa-item">
          <div>
            <Select label={t('personas.evidence_what')} value={one.kind} options={EVIDENCE_KINDS.map((kind) => ({ value: kind, label: t(`personas.evidence_${kind}`) }))} onChange={(kind) => put(i, { ...one, kind })} />
            <TextField label={t('personas.evidence_source')} value={one.source} onChange={(source) => put(i, { ...one, source }, 'evidence source')} onDone={done} />
            <div className="pa-pair">
              <label className="ui-field"><span className="ui-label">{t('personas.evidence_date')}</span><input type="date" className="ui-input" value={one.date} onChange={(event) => put(i, { ...one, date: event.target.value })} /></label>
              <label className="ui-field"><span className="ui-label">{t('personas.evidence_count')}</span><input type="number" className="ui-input" min={0} value={one.n ?? ''} onChange={(event) => put(i, { ...one, n: event.target.value === '' ? null : Math.max(0, Number(event.target.value)) }, 'evidence n')} onBlur={done} /></label>
            </div>
          </div>
          <IconButton icon="trash" label={t('personas.take_away', { name: one.source || t(`personas.evidence_${one.kind}`) })} onClick={() => put(i, null)} />
        </div>
      ))}
      <div><Button icon="plus" onClick={() => set({ evidence: [...evidence, { kind: 'interview', source: '', date: '', n: null, url: '' }] })}>{t('personas.evidence_add')}</Button></div>
    </section>
  )
}
