import type { PointPatch } from '../../../core/commands/points'
import { get, type Doc } from '../../../core/document/doc'
import type { Point, PointSpot } from '../../../core/document/records'
import { laneModel } from '../../../lanes/models'
import { levelNumber, levelWord } from '../../../lanes/emotion/levels'
import { lineWord } from '../../../lanes/emotion/lines'
import { Button, NumberField, Slider, Switch, TextArea } from '../../../ui'
import { LineChoice } from '../LineChoice'
import type { MenuHost } from '../menus'
import { personaPicture } from '../pictures'
import { stepName } from '../shown'

/** A value of a drawing: how it feels or how much it is, whether that is known, and why. */
export function PointFields({ host, doc, point }: { host: MenuHost; doc: Doc; point: Point }) {
  const { editor, env, i18n } = host
  const { t, number } = i18n
  const { lane, step, persona, line, row } = point
  const spot: PointSpot = { lane, step, persona, line, row }
  const who = persona ? get(doc, persona) : undefined
  const record = get(doc, lane)
  const values = record && laneModel(record.kind).values
  const { levels } = doc.map
  const set = (patch: PointPatch, merge?: string) => void editor.run('point.set', { ...spot, patch }, merge ? { merge: `${merge} ${point.id}` } : {})
  const done = () => editor.source.seal()
  const felt = values === 'value'
  return (
    <>
      <p className="ed-who">{felt && personaPicture(who ?? null)}<span dir="auto">{felt ? who?.name || env.say('map.everyone') : record?.title}</span><small dir="auto">{stepName(doc, step, i18n)}{line ? ` · ${env.say(lineWord(line))}` : ''}</small></p>
      {felt && <LineChoice host={host} at={spot} hideLabel={false} />}
      {felt && <Slider label={t('editor.feeling')} value={point.value} min={-2} max={2} step={4 / (levels - 1)} text={`${env.say(levelWord(point.value, levels))} · ${number(levelNumber(point.value, levels))}`} onChange={(value) => set({ value }, 'value')} onDone={done} />}
      {values === 'amount' && <NumberField label={t('numbers.field_value')} value={point.amount ?? null} onChange={(amount) => { if (amount !== null) set({ amount }, 'amount') }} onDone={done} />}
      {felt && <Switch label={t('curves.star')} hint={t('numbers.star_hint')} checked={point.star === true} onChange={(star) => set({ star })} />}
      {values !== 'dot' && <Switch label={t('editor.assumed')} hint={t('editor.assumed_hint')} checked={point.assumed} onChange={(assumed) => set({ assumed })} />}
      <TextArea label={t('editor.note')} placeholder={t('numbers.note_hint')} value={point.note} onChange={(note) => set({ note }, 'note')} onDone={done} />
      <div className="ed-buttons"><Button look="danger" icon="trash" onClick={() => void editor.run('point.remove', spot)}>{t('editor.remove_point')}</Button></div>
    </>
  )
}
