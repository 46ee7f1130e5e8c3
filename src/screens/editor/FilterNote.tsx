import { useStore } from 'zustand'
import { countPassing } from '../../core/analysis/filter'
import type { Editor } from '../../editor/port'
import { useI18n } from '../../i18n/react'
import { Button, Icon } from '../../ui'
import { setFilter } from './filtering'
import './find.css'

/** Says over the map that not all of it is of interest now, with the ways to change and to end that. */
export function FilterNote({ editor }: { editor: Editor }) {
  const i18n = useI18n()
  const { t } = i18n
  const filter = useStore(editor.session, (session) => session.filter)
  const doc = useStore(editor.state, (state) => state.doc)
  const panel = useStore(editor.session, (session) => session.panel)
  if (!filter) return null
  const { shown, all } = countPassing(doc, filter)
  return (
    <div className="ed-filter-note">
      <Icon name="filter" />
      <p>{t('find.filter_on', { shown, count: all })}</p>
      {panel !== 'filter' && <Button look="quiet" onClick={() => editor.setPanel('filter')}>{t('find.edit')}</Button>}
      <Button look="quiet" icon="close" onClick={() => setFilter({ editor, i18n }, null)}>{t('find.clear')}</Button>
    </div>
  )
}
