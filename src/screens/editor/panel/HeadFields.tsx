import type { Doc } from '../../../core/document/doc'
import { ARCHETYPES, type More } from '../../../core/document/optional'
import type { Lane, Stage, Step } from '../../../core/document/records'
import { stepHead } from '../../../editor/move'
import { newStep } from '../../../editor/write'
import { Button, IconButton, Select, Swatches, Switch, TextArea, TextField } from '../../../ui'
import { beginConnect, type MenuHost } from '../menus'
import { archetypePicture } from '../pictures'
import { stepName, swatches } from '../shown'
import { ArrowList } from './ArrowList'
import { DurationFields } from './DurationFields'
import { Fold } from './Fold'

/** A stage: its name, its goal, its steps. */
export function StageFields({ host, doc, stage }: { host: MenuHost; doc: Doc; stage: Stage }) {
  const { editor, i18n } = host
  const { t } = i18n
  const { id } = stage
  const set = (patch: Partial<Pick<Stage, 'title' | 'goal' | 'colour'>> & More<'stage'>, merge?: string) => void editor.run('stage.set', { id, patch }, merge ? { merge: `${merge} ${id}` } : {})
  const done = () => editor.source.seal()
  const steps = doc.steps.filter((step) => step.place.stage === id)
  return (
    <>
      <TextField label={t('editor.name')} value={stage.title} onChange={(title) => set({ title }, 'title')} onDone={done} />
      <TextArea label={t('editor.goal')} value={stage.goal} onChange={(goal) => set({ goal }, 'goal')} onDone={done} />
      <Swatches label={t('editor.colour')} value={stage.colour} options={swatches(i18n)} none={t('editor.usual_colour')} onChange={(colour) => set({ colour })} />
      <DurationFields host={host} value={stage.duration} onChange={(duration, field) => set({ duration }, field)} onDone={done} />
      <Fold id="stage more" title={t('settings.stage_more')}>
        <Select<string> label={t('settings.archetype')} value={stage.archetype ?? 'none'} options={[{ value: 'none', label: t('cards.none') }, ...ARCHETYPES.map((value) => ({ value, label: t(`settings.archetype_${value}`), picture: archetypePicture(value) }))]} onChange={(value) => set({ archetype: ARCHETYPES.find((one) => one === value) ?? null })} />
        {stage.archetype && <p className="ui-hint">{t(`settings.about_${stage.archetype}`)}</p>}
        <TextArea label={t('settings.stage_business_goal')} value={stage.businessGoal ?? ''} onChange={(businessGoal) => set({ businessGoal }, 'businessGoal')} onDone={done} />
        <Switch label={t('settings.fold')} hint={t('settings.fold_hint')} checked={stage.collapsed ?? false} onChange={(collapsed) => set({ collapsed })} />
      </Fold>
      <section className="ed-section">
        <h3>{t('editor.steps_of')}</h3>
        <ul>
          {steps.map((step) => (
            <li key={step.id} className="ed-line">
              <button type="button" className="ed-link" dir="auto" onClick={() => { editor.select([step.id]); editor.setFocus({ at: 'step', id: step.id }) }}>{stepName(doc, step.id, i18n)}</button>
              {steps.length > 1 && <IconButton icon="trash" label={`${t('editor.delete')}: ${stepName(doc, step.id, i18n)}`} onClick={() => void editor.run('step.remove', { id: step.id })} />}
            </li>
          ))}
        </ul>
        <Button icon="plus" onClick={() => newStep(editor, id, steps.at(-1)?.id ?? null)}>{t('editor.step_add')}</Button>
      </section>
      <HeadButtons host={host} id={id} />
    </>
  )
}

/** A step: its name and its arrows. */
export function StepFields({ host, doc, step }: { host: MenuHost; doc: Doc; step: Step }) {
  const { editor, i18n: { t } } = host
  return (
    <>
      <TextField label={t('editor.name')} value={step.title} onChange={(title) => void editor.run('step.set', { id: step.id, patch: { title } }, { merge: `title ${step.id}` })} onDone={() => editor.source.seal()} />
      <DurationFields host={host} value={step.duration} onChange={(duration, field) => void editor.run('step.set', { id: step.id, patch: { duration } }, { merge: `${field} ${step.id}` })} onDone={() => editor.source.seal()} />
      <ArrowList host={host} doc={doc} id={step.id} />
      <Button icon="link" onClick={() => beginConnect(host, step.id)}>{t('editor.connect')}</Button>
      <HeadButtons host={host} id={step.id} />
    </>
  )
}

/** Moving and deleting by clicks. */
export function HeadButtons({ host: { editor, i18n: { t } }, id }: { host: MenuHost; id: Stage['id'] | Step['id'] | Lane['id'] }) {
  const lane = id.startsWith('lane:')
  const move = (by: 1 | -1) => { if (!stepHead(editor, id, by)) editor.announce(t('canvas.edge')) }
  return (
    <div className="ed-buttons">
      <Button icon={lane ? 'up' : 'left'} onClick={() => move(-1)}>{t(lane ? 'editor.move_up' : 'editor.move_back')}</Button>
      <Button icon={lane ? 'down' : 'right'} onClick={() => move(1)}>{t(lane ? 'editor.move_down' : 'editor.move_forward')}</Button>
      <Button look="danger" icon="trash" onClick={() => void editor.run('records.remove', { ids: [id] })}>{t('editor.delete')}</Button>
    </div>
  )
}
