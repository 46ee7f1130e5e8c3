import type { Doc } from '../../../core/document/doc'
import type { ArrowEnd } from '../../../core/document/records'
import { IconButton } from '../../../ui'
import type { MenuHost } from '../menus'
import { endName } from '../shown'

/** The arrows that begin or end here, each to open or delete. */
export function ArrowList({ host: { editor, i18n }, doc, id }: { host: MenuHost; doc: Doc; id: ArrowEnd }) {
  const { t } = i18n
  const arrows = doc.arrows.filter((arrow) => arrow.from === id || arrow.to === id)
  if (arrows.length === 0) return null
  return (
    <section className="ed-section">
      <h3>{t('editor.arrows')}</h3>
      <ul>
        {arrows.map((arrow) => {
          const name = arrow.from === id ? t('editor.arrow_to', { name: endName(doc, arrow.to, i18n) }) : t('editor.arrow_from', { name: endName(doc, arrow.from, i18n) })
          return (
            <li key={arrow.id} className="ed-line">
              <button type="button" className="ed-link" onClick={() => editor.select([arrow.id])}><small>{t(`editor.arrow_${arrow.kind}`)}</small><span>{name}</span></button>
              <IconButton icon="trash" label={`${t('editor.delete')}: ${name}`} onClick={() => void editor.run('arrow.remove', { id: arrow.id })} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
