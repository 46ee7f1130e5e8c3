import type { CardId, StepId } from '../../../core/base/ids'
import type { Doc } from '../../../core/document/doc'
import { ARROW_KINDS, type Arrow } from '../../../core/document/records'
import { Button, Select, TextField } from '../../../ui'
import type { MenuHost } from '../menus'
import { endName } from '../shown'

/** An arrow: its kind, its words, and its two ends to go to. */
export function ArrowFields({ host: { editor, i18n }, doc, arrow }: { host: MenuHost; doc: Doc; arrow: Arrow }) {
  const { t } = i18n
  const { id } = arrow
  const go = (end: CardId | StepId) => () => {
    editor.select([end])
    editor.setFocus(end.startsWith('card:') ? { at: 'card', id: end as CardId } : { at: 'step', id: end as StepId })
  }
  return (
    <>
      <Select label={t('editor.arrow_kind')} value={arrow.kind} options={ARROW_KINDS.map((value) => ({ value, label: t(`editor.arrow_${value}`) }))} onChange={(kind) => void editor.run('arrow.set', { id, patch: { kind } })} />
      <TextField label={t('editor.arrow_label')} value={arrow.label} onChange={(label) => void editor.run('arrow.set', { id, patch: { label } }, { merge: `label ${id}` })} onDone={() => editor.source.seal()} />
      <ul>
        <li className="ed-line"><button type="button" className="ed-link" onClick={go(arrow.from)}>{t('editor.arrow_from', { name: endName(doc, arrow.from, i18n) })}</button></li>
        <li className="ed-line"><button type="button" className="ed-link" onClick={go(arrow.to)}>{t('editor.arrow_to', { name: endName(doc, arrow.to, i18n) })}</button></li>
      </ul>
      <div className="ed-buttons"><Button look="danger" icon="trash" onClick={() => void editor.run('arrow.remove', { id })}>{t('editor.delete')}</Button></div>
    </>
  )
}
