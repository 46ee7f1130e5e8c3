import type { CardId, PersonaId, StepId } from '../../../core/base/ids'
import type { Doc } from '../../../core/document/doc'
import { ARROW_KINDS, type Arrow, type ArrowEnd } from '../../../core/document/records'
import { Button, NumberField, Select, TextField } from '../../../ui'
import type { MenuHost } from '../menus'
import { personaPicture } from '../pictures'
import { endName } from '../shown'
import { DurationFields } from './DurationFields'

/** An arrow: its kind, its words, and its two ends to go to. */
export function ArrowFields({ host, doc, arrow }: { host: MenuHost; doc: Doc; arrow: Arrow }) {
  const { editor, i18n } = host
  const { t } = i18n
  const { id } = arrow
  const go = (end: ArrowEnd) => () => {
    editor.select([end])
    editor.setFocus(end.startsWith('card:') ? { at: 'card', id: end as CardId } : end.startsWith('stage:') ? { at: 'stage', id: end } : { at: 'step', id: end as StepId })
  }
  return (
    <>
      <Select label={t('editor.arrow_kind')} value={arrow.kind} options={ARROW_KINDS.map((value) => ({ value, label: t(`editor.arrow_${value}`) }))} onChange={(kind) => void editor.run('arrow.set', { id, patch: { kind } })} />
      <TextField label={t('editor.arrow_label')} value={arrow.label} onChange={(label) => void editor.run('arrow.set', { id, patch: { label } }, { merge: `label ${id}` })} onDone={() => editor.source.seal()} />
      <NumberField label={t('panel.arrow_share')} value={arrow.share ?? null} min={0} max={100} onChange={(share) => void editor.run('arrow.set', { id, patch: { share } }, { merge: `share ${id}` })} onDone={() => editor.source.seal()} />
      {doc.personas.length > 0 && <Select<string> label={t('panel.arrow_persona')} value={arrow.persona && doc.records.has(arrow.persona) ? arrow.persona : 'none'} options={[{ value: 'none', label: t('panel.arrow_everyone') }, ...doc.personas.map((persona) => ({ value: persona.id as string, label: persona.name || t('map.unnamed_persona'), picture: personaPicture(persona) }))]} onChange={(persona) => void editor.run('arrow.set', { id, patch: { persona: persona === 'none' ? null : (persona as PersonaId) } })} />}
      <DurationFields host={host} title={t('panel.arrow_delay')} value={arrow.delay} onChange={(delay, field) => void editor.run('arrow.set', { id, patch: { delay } }, { merge: `delay ${field} ${id}` })} onDone={() => editor.source.seal()} />
      <ul>
        <li className="ed-line"><button type="button" className="ed-link" onClick={go(arrow.from)}>{t('editor.arrow_from', { name: endName(doc, arrow.from, i18n) })}</button></li>
        <li className="ed-line"><button type="button" className="ed-link" onClick={go(arrow.to)}>{t('editor.arrow_to', { name: endName(doc, arrow.to, i18n) })}</button></li>
      </ul>
      <div className="ed-buttons"><Button look="danger" icon="trash" onClick={() => void editor.run('arrow.remove', { id })}>{t('editor.delete')}</Button></div>
    </>
  )
}
