import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { choices, countPassing, NO_FILTER, type Filter } from '../../../core/analysis/filter'
import type { Doc } from '../../../core/document/doc'
import type { MessageKey } from '../../../i18n/translator'
import { holdsCards } from '../../../lanes/models'
import { Checkbox } from '../../../ui'
import '../find.css'
import { setFilter } from '../filtering'
import type { MenuHost } from '../menus'
import { kindPicture, personaPicture } from '../pictures'
import { Views } from './Views'

interface Group { readonly list: keyof Filter; readonly label: string; readonly options: readonly { readonly value: string; readonly label: string; readonly picture?: ReactElement }[] }

/** What is of interest: any of what is ticked in a list, all lists together; and views of the map that are kept. */
export function FilterFields({ host, doc }: { host: MenuHost; doc: Doc }) {
  const { editor, i18n: { t, number, compare } } = host
  const filter = useStore(editor.session, (session) => session.filter) ?? NO_FILTER
  const there = choices(doc)
  const words = (list: readonly string[]) => [...list].sort(compare).map((value) => ({ value, label: value }))
  const none = { value: '', label: t('find.without') }
  const all: readonly Group[] = [
    { list: 'personas', label: t('editor.personas'), options: doc.personas.map((persona) => ({ value: persona.id, label: persona.name || t('map.unnamed_persona'), picture: personaPicture(persona) })) },
    { list: 'tags', label: t('panel.tags'), options: [...words(there.tags), none] },
    { list: 'kinds', label: t('find.kinds'), options: there.kinds.filter(holdsCards).map((kind) => ({ value: kind, label: t(`lanes.kind_${kind}` as MessageKey), picture: kindPicture(kind) })) },
    { list: 'owners', label: t('panel.owner'), options: [...words(there.owners), none] },
    { list: 'certainties', label: t('panel.certainty'), options: [...there.certainties.map((value) => ({ value, label: t(`cards.certainty_${value}`) })), none] },
    { list: 'statuses', label: t('panel.status'), options: [...there.statuses.map((value) => ({ value, label: t(`cards.status_${value}`) })), none] },
  ]
  const groups = all.filter(({ options }) => options.some(({ value }) => value !== ''))
  const toggle = (list: keyof Filter, value: string, on: boolean) => {
    const old: readonly string[] = filter[list]
    setFilter(host, { ...filter, [list]: on ? [...old, value] : old.filter((other) => other !== value) })
  }
  return (
    <>
      <p className="ui-hint">{t(groups.length > 0 ? 'find.filter_hint' : 'find.filter_none')}</p>
      {groups.map(({ list, label, options }) => (
        <fieldset key={list} className="ed-group">
          <legend className="ui-label">{label}</legend>
          {options.map(({ value, label: name, picture }) => (
            <div key={value} className="ed-filter-row">
              <Checkbox label={name} checked={(filter[list] as readonly string[]).includes(value)} onChange={(on) => toggle(list, value, on)} />
              {picture}
              <span className="ed-filter-count" aria-hidden>{number(countPassing(doc, { ...NO_FILTER, [list]: [value] }).shown)}</span>
            </div>
          ))}
        </fieldset>
      ))}
      <Views host={host} doc={doc} />
    </>
  )
}
