import type { CardId } from '../../../core/base/ids'
import { Button, Swatches } from '../../../ui'
import { colourCards, duplicateCards, type MenuHost } from '../menus'
import { swatches } from '../shown'

/** What can be done with several things at once. */
export function SeveralFields({ host, cards }: { host: MenuHost; cards: readonly CardId[] }) {
  const { editor, i18n } = host
  const { t } = i18n
  return (
    <>
      {cards.length > 0 && <Swatches label={t('editor.colour')} value={null} options={swatches(i18n)} none={t('editor.no_colour')} onChange={(colour) => colourCards(host, cards, colour)} />}
      <div className="ed-buttons">
        {cards.length > 0 && <Button icon="copy" onClick={() => duplicateCards(host, cards)}>{t('editor.duplicate')}</Button>}
        <Button look="danger" icon="trash" onClick={() => void editor.run('records.remove', { ids: [...editor.session.getState().selection] })}>{t('editor.delete')}</Button>
      </div>
    </>
  )
}
