import { countPassing, isFilter, readFilter, type Filter } from '../../core/analysis/filter'
import { FILTER_LISTS, type View } from '../../core/document/optional'
import type { MenuHost } from './menu-parts'

/** Lets a filter, or none, say what is of interest, and tells how much that is. */
export function setFilter({ editor, i18n: { t } }: Pick<MenuHost, 'editor' | 'i18n'>, filter: Filter | null): void {
  const next = isFilter(filter) ? filter : null
  editor.setFilter(next)
  if (!next) return editor.announce(t('find.filter_off'))
  const { shown, all } = countPassing(editor.state.getState().doc, next)
  editor.announce(t('find.filter_on', { shown, count: all }))
}

/** The map as it is looked at now, to be kept under a name. */
export function viewNow({ editor, surface }: Pick<MenuHost, 'editor' | 'surface'>, name: string): View {
  const { doc } = editor.state.getState()
  const { filter } = editor.session.getState()
  const asked = filter && Object.fromEntries(FILTER_LISTS.map((list) => [list, filter[list]] as const).filter(([, words]) => words.length > 0))
  return { name, lanes: doc.lanes.filter((lane) => !lane.hidden).map(({ id }) => id), folded: doc.stages.filter((stage) => stage.collapsed).map(({ id }) => id), ...(asked ? { filter: asked } : {}), zoom: Math.round(surface.zoom() * 1000) / 1000 }
}

/** Looks at the map as a view says: its lanes and stages are one undo step, filter and zoom are only this tab's. */
export function applyView(host: Pick<MenuHost, 'editor' | 'surface' | 'i18n'>, view: View): void {
  const { editor, surface, i18n: { t } } = host
  editor.run('view.apply', { view })
  const filter = readFilter(view.filter)
  editor.setFilter(isFilter(filter) ? filter : null)
  if (view.zoom !== undefined) surface.zoomTo(view.zoom)
  editor.announce(t('find.view_shown', { name: view.name }))
}
