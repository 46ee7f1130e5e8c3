import { ICONS, type IconName } from '../../../core/base/icons'
import type { Doc } from '../../../core/document/doc'
import { linksIn } from '../../../core/document/markup'
import { CARD_STATUSES, CERTAINTIES } from '../../../core/document/optional'
import type { Card } from '../../../core/document/records'
import { Field, Select, TextField } from '../../../ui'
import { knownTags, usedWords } from '../known'
import type { MenuHost } from '../menus'
import { EvidenceField } from './EvidenceField'
import { LinksField } from './LinksField'
import { TagsField } from './TagsField'

/** Icons that a card can be marked with. */
export const CARD_ICONS = ['star', 'heart', 'flag', 'lightbulb', 'circle-alert', 'circle-question-mark', 'check', 'clock', 'eye', 'lock', 'zap', 'trophy', 'thumbs-up', 'smile', 'frown', 'gift', 'tag', 'map-pin', 'calendar', 'phone', 'mail', 'globe', 'user', 'users', 'banknote', 'trending-up', 'rocket', 'wrench'] as const satisfies readonly IconName[]

/** What is known of a card beside its words: tags, owner, status, certainty with its evidence, links. */
export function CardMarks({ host: { editor, i18n }, doc, card }: { host: MenuHost; doc: Doc; card: Card }) {
  const { t } = i18n
  const { id } = card
  const done = () => editor.source.seal()
  return (
    <>
      <TagsField label={t('panel.tags')} tags={card.tags ?? []} known={knownTags(doc)} i18n={i18n} onAdd={(tag) => void editor.run('cards.set', { ids: [id], tag })} onRemove={(tag) => void editor.run('cards.set', { ids: [id], untag: tag })} />
      <TextField label={t('panel.owner')} value={card.owner ?? ''} list={usedWords(doc, ({ owner }) => (owner ? [owner] : []))} onChange={(owner) => void editor.run('card.set', { id, patch: { owner } }, { merge: `owner ${id}` })} onDone={done} />
      <div className="ed-pair">
        <Choice label={t('panel.status')} none={t('cards.none')} value={card.status} options={CARD_STATUSES.map((value) => ({ value, label: t(`cards.status_${value}`) }))} onChange={(status) => void editor.run('card.set', { id, patch: { status } })} />
        <Choice label={t('panel.certainty')} none={t('cards.none')} value={card.certainty} options={CERTAINTIES.map((value) => ({ value, label: t(`cards.certainty_${value}`) }))} onChange={(certainty) => void editor.run('card.set', { id, patch: { certainty } })} />
      </div>
      <EvidenceField evidence={card.evidence ?? []} i18n={i18n} onChange={(evidence, field) => void editor.run('card.set', { id, patch: { evidence } }, field === 'add' || field === 'remove' ? {} : { merge: `evidence ${field} ${id}` })} onDone={done} />
      <LinksField links={card.links ?? []} drawn={linksIn(card.text).filter(({ url }) => !card.links?.some((link) => link.url === url))} i18n={i18n} onChange={(links) => void editor.run('card.set', { id, patch: { links } })} />
    </>
  )
}

/** One of a few words, or none. */
export function Choice<T extends string>({ label, none, value, options, onChange }: { label: string; none: string; value: T | undefined; options: readonly { readonly value: T; readonly label: string }[]; onChange: (value: T | null) => void }) {
  return <Select<string> label={label} value={value ?? 'none'} options={[{ value: 'none', label: none }, ...options]} onChange={(next) => onChange(next === 'none' ? null : (next as T))} />
}

/** The icon of a card out of a few, or none. */
export function IconField({ host: { editor, i18n: { t } }, card }: { host: MenuHost; card: Card }) {
  const set = (icon: IconName | null) => void editor.run('card.set', { id: card.id, patch: { icon } })
  return (
    <Field label={t('panel.icon')}>
      <div className="ed-icons" role="group" aria-label={t('panel.icon')}>
        {CARD_ICONS.map((icon) => (
          <button key={icon} type="button" className="ed-icon" aria-pressed={card.icon === icon} aria-label={t(`panel.icon_${icon}`)} title={t(`panel.icon_${icon}`)} onClick={() => set(card.icon === icon ? null : icon)}>
            <svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden><path d={ICONS[icon]} /></svg>
          </button>
        ))}
      </div>
    </Field>
  )
}
