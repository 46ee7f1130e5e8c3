import type { CardId } from '../../../core/base/ids'
import type { Doc } from '../../../core/document/doc'
import { plainWords } from '../../../core/document/markup'
import { BASES, MAP_STATUSES, TIME_SCALES, type More } from '../../../core/document/optional'
import { DIGITS, MAP_KINDS, MAP_STATES, type MapRecord } from '../../../core/document/records'
import { holdsCards } from '../../../lanes/models'
import { LOCALES } from '../../../i18n/locales'
import { Button, Segmented, Select, Swatches, TextArea, TextField } from '../../../ui'
import type { MenuHost } from '../menus'
import { kindPicture } from '../pictures'
import { swatches } from '../shown'
import { knownTags } from '../known'
import { Choice } from './CardMarks'
import { Fold } from './Fold'
import { ReviewField, reviewDue, useNow } from './ReviewField'
import { TagsField } from './TagsField'

const LEVELS = [3, 5, 7, 10]
const DIRECTIONS = ['auto', 'ltr', 'rtl'] as const

/** What is said about the map as a whole, in sections, and what is not on it at the moment: hidden lanes and cards without a place. */
export function MapFields({ host, doc }: { host: MenuHost; doc: Doc }) {
  const { editor, i18n } = host
  const { t, number } = i18n
  const { map } = doc
  const now = useNow()
  const set = (patch: Partial<MapRecord>, merge?: string) => void editor.run('map.set', { patch }, merge ? { merge: `map ${merge}` } : {})
  const more = (patch: More<'map'>) => void editor.run('map.set', { patch })
  const done = () => editor.source.seal()
  const hidden = doc.lanes.filter((lane) => lane.hidden)
  const due = reviewDue(map)
  const line = (field: 'owner' | 'team' | 'version' | 'begins' | 'ends', label: string) => <TextField label={label} value={map[field] ?? ''} onChange={(value) => set({ [field]: value }, field)} onDone={done} />
  const tags = map.tags ?? []
  return (
    <>
      <TextField label={t('editor.title')} value={map.title} onChange={(title) => set({ title }, 'title')} onDone={done} />
      <TextArea label={t('editor.scenario')} placeholder={t('editor.scenario_hint')} value={map.scenario} onChange={(scenario) => set({ scenario }, 'scenario')} onDone={done} />
      <TextArea label={t('editor.description')} value={map.description} onChange={(description) => set({ description }, 'description')} onDone={done} />
      <Fold id="map what" title={t('settings.what')}>
        <Select label={t('editor.kind')} value={map.kind} options={MAP_KINDS.map((value) => ({ value, label: t(`map.kind_${value}`) }))} onChange={(kind) => set({ kind })} />
        <Segmented label={t('editor.state')} value={map.state} options={MAP_STATES.map((value) => ({ value, label: t(`map.state_${value}`) }))} onChange={(state) => set({ state })} />
        <Choice label={t('settings.basis')} none={t('cards.none')} value={map.basis} options={BASES.map((value) => ({ value, label: t(`settings.basis_${value}`) }))} onChange={(basis) => more({ basis })} />
        <Choice label={t('panel.status')} none={t('cards.none')} value={map.status} options={MAP_STATUSES.map((value) => ({ value, label: t(`settings.status_${value}`) }))} onChange={(status) => more({ status })} />
        <TagsField label={t('panel.tags')} tags={tags} known={knownTags(doc)} i18n={i18n} onAdd={(tag) => more({ tags: [...(editor.state.getState().doc.map.tags ?? []), tag] })} onRemove={(tag) => more({ tags: tags.filter((other) => other !== tag) })} />
      </Fold>
      <Fold id="map goals" title={t('settings.goals')} open={false} count={[map.goal, map.businessGoal, map.begins, map.ends].filter(Boolean).length}>
        <TextArea label={t('settings.goal')} value={map.goal ?? ''} onChange={(goal) => set({ goal }, 'goal')} onDone={done} />
        {line('begins', t('settings.begins'))}
        {line('ends', t('settings.ends'))}
        <TextArea label={t('settings.business_goal')} value={map.businessGoal ?? ''} onChange={(businessGoal) => set({ businessGoal }, 'businessGoal')} onDone={done} />
      </Fold>
      <Fold id="map care" title={t('settings.care')} open={due !== null && due <= now} count={due !== null && due <= now ? t('settings.review_due') : [map.owner, map.team, map.version, map.reviewed].filter(Boolean).length}>
        {line('owner', t('panel.owner'))}
        {line('team', t('settings.team'))}
        {line('version', t('settings.version'))}
        <ReviewField host={host} map={map} now={now} />
      </Fold>
      <Fold id="map look" title={t('settings.look')}>
        <Select label={t('editor.language')} value={map.language} options={[...LOCALES.map(({ code, name }) => ({ value: code as string, label: name })), ...(LOCALES.some(({ code }) => code === map.language) ? [] : [{ value: map.language, label: map.language }])]} onChange={(language) => set({ language })} />
        <Select label={t('editor.direction')} value={map.direction} options={DIRECTIONS.map((value) => ({ value, label: t(`editor.direction_${value}`) }))} onChange={(direction) => set({ direction })} />
        <Select label={t('editor.digits')} value={map.digits} options={DIGITS.map((value) => ({ value, label: t(`editor.digits_${value}`) }))} onChange={(digits) => set({ digits })} />
        <Swatches label={t('settings.accent')} value={map.accent ?? null} options={swatches(i18n)} none={t('editor.usual_colour')} onChange={(accent) => more({ accent })} />
        <Segmented label={t('editor.levels')} value={String(map.levels)} options={LEVELS.map((value) => ({ value: String(value), label: number(value) }))} onChange={(levels) => set({ levels: Number(levels) })} />
        <Segmented label={t('numbers.time_scale')} value={map.timeScale ?? 'equal'} options={TIME_SCALES.map((value) => ({ value, label: t(`numbers.time_${value}`) }))} onChange={(value) => void editor.run('map.set', { patch: { timeScale: value === 'equal' ? null : value } })} />
        <p className="ui-hint">{t('numbers.time_hint')}</p>
      </Fold>
      {hidden.length > 0 && (
        <section className="ed-section">
          <h3>{t('editor.hidden_lanes')}</h3>
          <ul>{hidden.map((lane) => <li key={lane.id} className="ed-line">{kindPicture(lane.kind)}<span dir="auto">{lane.title || t('canvas.unnamed_lane')}</span><Button look="quiet" icon="show" onClick={() => void editor.run('lane.set', { id: lane.id, patch: { hidden: false } })}>{t('editor.show')}</Button></li>)}</ul>
        </section>
      )}
      {doc.inbox.length > 0 && <Unsorted host={host} doc={doc} />}
    </>
  )
}

/** Cards whose lane or step went away while somebody else put them there: never lost, only without a place. */
function Unsorted({ host: { editor, i18n: { t } }, doc }: { host: MenuHost; doc: Doc }) {
  const lane = doc.lanes.find((other) => !other.hidden && holdsCards(other.kind))
  const step = doc.steps[0]
  const place = (id: CardId) => {
    if (!lane || !step || !editor.run('card.move', { ids: [id], lane: lane.id, step: step.id, index: Infinity })) return
    editor.select([id])
    editor.setFocus({ at: 'card', id })
  }
  return (
    <section className="ed-section">
      <h3>{t('editor.unsorted', { count: doc.inbox.length })}</h3>
      <p className="ui-hint">{t('editor.unsorted_text')}</p>
      <ul>
        {doc.inbox.map((card) => (
          <li key={card.id} className="ed-line">
            <span dir="auto">{plainWords(card.text) || t('canvas.empty_card')}</span>
            <Button look="quiet" disabled={!lane || !step} onClick={() => place(card.id)}>{t('editor.place_first')}</Button>
            <Button look="quiet" icon="trash" onClick={() => void editor.run('card.remove', { ids: [card.id] })}>{t('editor.delete')}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
