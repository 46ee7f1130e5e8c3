import { get, type Doc } from '../../../core/document/doc'
import type { Point } from '../../../core/document/records'
import { wordLevel } from '../../../lanes/emotion/levels'
import { Button, Slider, Switch, TextArea } from '../../../ui'
import type { MenuHost } from '../menus'
import { personaPicture } from '../pictures'
import { stepName } from '../shown'

/** A point of the emotion curve: how it feels, whether that is known, and why. */
export function PointFields({ host, doc, point }: { host: MenuHost; doc: Doc; point: Point }) {
  const { editor, env, i18n } = host
  const { t, number } = i18n
  const { lane, step, persona } = point
  const who = persona ? get(doc, persona) : undefined
  const set = (patch: Partial<Pick<Point, 'value' | 'note' | 'assumed'>>, merge?: string) => void editor.run('point.set', { lane, step, persona, patch }, merge ? { merge: `${merge} ${point.id}` } : {})
  return (
    <>
      <p className="ed-who">{personaPicture(who ?? null)}<span dir="auto">{who?.name || env.say('map.everyone')}</span><small dir="auto">{stepName(doc, step, i18n)}</small></p>
      <Slider label={t('editor.feeling')} value={point.value} min={-2} max={2} step={4 / (doc.map.levels - 1)} text={`${env.say(`map.level_${wordLevel(point.value)}`)} · ${number(Math.round(point.value * 100) / 100)}`} onChange={(value) => set({ value }, 'value')} onDone={() => editor.source.seal()} />
      <Switch label={t('editor.assumed')} hint={t('editor.assumed_hint')} checked={point.assumed} onChange={(assumed) => set({ assumed })} />
      <TextArea label={t('editor.note')} placeholder={t('editor.note_hint')} value={point.note} onChange={(note) => set({ note }, 'note')} onDone={() => editor.source.seal()} />
      <div className="ed-buttons"><Button look="danger" icon="trash" onClick={() => void editor.run('point.remove', { lane, step, persona })}>{t('editor.remove_point')}</Button></div>
    </>
  )
}
