import type { CardId } from '../../../core/base/ids'
import { get, type Doc } from '../../../core/document/doc'
import { CARD_STATUSES, CERTAINTIES } from '../../../core/document/optional'
import { Button, Swatches, TextField } from '../../../ui'
import { setCards } from '../many-menu'
import { beginMove, duplicateCards, type MenuHost } from '../menus'
import { swatches } from '../shown'
import { knownTags, usedWords } from '../known'
import { Choice } from './CardMarks'
import { TagsField } from './TagsField'

/** What can be said of and done with several things at once; each is one step. */
export function SeveralFields({ host, doc, cards }: { host: MenuHost; doc: Doc; cards: readonly CardId[] }) {
  const { editor, i18n } = host
  const { t } = i18n
  const all = cards.map((id) => get(doc, id)).filter((card) => card !== undefined)
  const same = <T,>(values: readonly T[]): T | undefined => (values.every((value) => value === values[0]) ? values[0] : undefined)
  const tags = (all[0]?.tags ?? []).filter((tag) => all.every((card) => card.tags?.includes(tag)))
  const owners = all.map(({ owner }) => owner ?? '')
  const mixed = (values: readonly unknown[]) => (same(values.map((value) => value ?? null)) === undefined ? t('panel.mixed') : t('cards.none'))
  return (
    <>
      {all.length > 0 && (
        <>
          <Swatches label={t('editor.colour')} value={same(all.map(({ colour }) => colour)) ?? null} options={swatches(i18n)} none={t('editor.no_colour')} onChange={(colour) => setCards(host, { ids: cards, patch: { colour } })} />
          <TagsField label={t('panel.tags')} tags={tags} known={knownTags(doc)} i18n={i18n} onAdd={(tag) => setCards(host, { ids: cards, tag })} onRemove={(tag) => setCards(host, { ids: cards, untag: tag })} />
          <TextField label={t('panel.owner')} value={same(owners) ?? ''} placeholder={same(owners) === undefined ? t('panel.mixed') : ''} list={usedWords(doc, ({ owner }) => (owner ? [owner] : []))} onChange={(owner) => void editor.run('cards.set', { ids: cards, patch: { owner } }, { merge: 'owners' })} onDone={() => editor.source.seal()} />
          <div className="ed-pair">
            <Choice label={t('panel.status')} none={mixed(all.map(({ status }) => status))} value={same(all.map(({ status }) => status))} options={CARD_STATUSES.map((value) => ({ value, label: t(`cards.status_${value}`) }))} onChange={(status) => setCards(host, { ids: cards, patch: { status } })} />
            <Choice label={t('panel.certainty')} none={mixed(all.map(({ certainty }) => certainty))} value={same(all.map(({ certainty }) => certainty))} options={CERTAINTIES.map((value) => ({ value, label: t(`cards.certainty_${value}`) }))} onChange={(certainty) => setCards(host, { ids: cards, patch: { certainty } })} />
          </div>
        </>
      )}
      <div className="ed-buttons">
        {cards[0] && <Button icon="move" onClick={() => beginMove(host, cards[0]!)}>{t('editor.move')}</Button>}
        {cards.length > 0 && <Button icon="inbox" onClick={() => void editor.run('inbox.put', { ids: cards })}>{t('gather.to_inbox')}</Button>}
        {cards.length > 0 && <Button icon="copy" onClick={() => duplicateCards(host, cards)}>{t('editor.duplicate')}</Button>}
        <Button look="danger" icon="trash" onClick={() => void editor.run('records.remove', { ids: [...editor.session.getState().selection] })}>{t('editor.delete')}</Button>
      </div>
    </>
  )
}
