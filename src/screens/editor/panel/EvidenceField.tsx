import { useId, useState } from 'react'
import { EVIDENCE_KINDS, readUrl, type Evidence } from '../../../core/document/optional'
import type { Translator } from '../../../i18n/translator'
import { Button, Field, IconButton, Select, TextField } from '../../../ui'

/** What something rests on: each piece with its kind, source, date, how many and an address. */
export function EvidenceField({ evidence, i18n, onChange, onDone }: { evidence: readonly Evidence[]; i18n: Pick<Translator, 't'>; onChange: (evidence: readonly Evidence[], field: string) => void; onDone: () => void }) {
  const { t } = i18n
  const put = (at: number, patch: Partial<Evidence>, field: string) => onChange(evidence.map((one, i) => (i === at ? { ...one, ...patch } : one)), `${field} ${at}`)
  return (
    <Field label={t('panel.evidence')}>
      {evidence.map((one, at) => (
        <div key={at} className="ed-sub" role="group" aria-label={`${t(`panel.evidence_${one.kind}`)} ${one.source}`}>
          <div className="ed-line">
            <Select hideLabel label={t('panel.evidence_kind')} value={one.kind} options={EVIDENCE_KINDS.map((value) => ({ value, label: t(`panel.evidence_${value}`) }))} onChange={(kind) => put(at, { kind }, 'kind')} />
            <IconButton icon="trash" label={`${t('panel.evidence_remove')}: ${t(`panel.evidence_${one.kind}`)}`} onClick={() => onChange(evidence.filter((_, i) => i !== at), 'remove')} />
          </div>
          <TextField label={t('panel.evidence_source')} value={one.source} onChange={(source) => put(at, { source }, 'source')} onDone={onDone} />
          <div className="ed-pair">
            <Typed label={t('panel.evidence_date')} type="date" value={one.date} onChange={(date) => put(at, { date }, 'date')} onDone={onDone} />
            <Typed label={t('panel.evidence_n')} type="number" value={one.n === null ? '' : String(one.n)} onChange={(n) => put(at, { n: n === '' || Number(n) < 0 ? null : Number(n) }, 'n')} onDone={onDone} />
          </div>
          <Address label={t('panel.evidence_url')} wrong={t('panel.link_wrong')} value={one.url} onChange={(url) => put(at, { url }, 'url')} />
        </div>
      ))}
      <Button icon="plus" onClick={() => onChange([...evidence, { kind: 'interview', source: '', date: '', n: null, url: '' }], 'add')}>{t('panel.evidence_add')}</Button>
    </Field>
  )
}

/** A date or a number. */
export function Typed({ label, type, value, onChange, onDone }: { label: string; type: 'date' | 'number'; value: string; onChange: (value: string) => void; onDone: () => void }) {
  const id = useId()
  return (
    <Field label={label} htmlFor={id}>
      <input id={id} className="ui-input" type={type} min={type === 'number' ? 0 : undefined} step={type === 'number' ? 'any' : undefined} max={type === 'date' ? '9999-12-31' : undefined} value={value} onChange={(event) => onChange(event.target.value)} onBlur={onDone} />
    </Field>
  )
}

function Address({ label, wrong, value, onChange }: { label: string; wrong: string; value: string; onChange: (url: string) => void }) {
  const [text, setText] = useState(value)
  const [bad, setBad] = useState(false)
  const done = () => {
    const url = readUrl(text)
    setBad(text.trim() !== '' && url === '')
    if ((url !== '' || text.trim() === '') && url !== value) onChange(url)
  }
  return (
    <>
      <TextField label={label} value={text} onChange={setText} onDone={done} />
      {bad && <p className="ed-wrong" role="alert">{wrong}</p>}
    </>
  )
}
