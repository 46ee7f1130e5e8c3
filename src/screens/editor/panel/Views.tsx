import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Doc } from '../../../core/document/doc'
import type { View } from '../../../core/document/optional'
import { Button, IconButton, TextField } from '../../../ui'
import { applyView, viewNow } from '../filtering'
import type { MenuHost } from '../menus'

/** Views of the map by name: kept, shown again, renamed, deleted. */
export function Views({ host, doc }: { host: MenuHost; doc: Doc }) {
  const { editor, i18n: { t } } = host
  const [name, setName] = useState('')
  const [renamed, setRenamed] = useState<number | null>(null)
  const views = doc.map.views ?? []
  const put = (next: readonly View[]) => void editor.run('map.set', { patch: { views: next.length > 0 ? next : null } })
  const save = (event: FormEvent) => {
    event.preventDefault()
    const said = name.trim().slice(0, 80)
    if (!said) return
    const view = viewNow(host, said)
    // The same name again: the view as it is now.
    put(views.some((other) => other.name === said) ? views.map((other) => (other.name === said ? view : other)) : [...views, view].slice(-30))
    setName('')
    editor.announce(t('find.view_saved', { name: said }))
  }
  const rename = (at: number, to: string) => {
    setRenamed(null)
    const said = to.trim().slice(0, 80)
    if (said && !views.some((view) => view.name === said)) put(views.map((view, i) => (i === at ? { ...view, name: said } : view)))
  }
  const readOnly = editor.state.getState().readOnly
  return (
    <section className="ed-section">
      <h3>{t('find.views')}</h3>
      <p className="ui-hint">{t('find.views_hint')}</p>
      {views.length > 0 && (
        <ul aria-label={t('find.views')}>
          {views.map((view, i) => (
            <li key={view.name} className="ed-kept">
              {renamed === i ? <NameField name={view.name} label={t('find.view_name')} onDone={(to) => rename(i, to)} /> : <button type="button" className="ed-link" onClick={() => applyView(host, view)}><span dir="auto">{view.name}</span></button>}
              {!readOnly && <IconButton icon="edit" label={t('find.view_rename', { name: view.name })} onClick={() => setRenamed(i)} />}
              {!readOnly && <IconButton icon="trash" label={t('find.view_remove', { name: view.name })} onClick={() => put(views.filter((other) => other !== view))} />}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <form className="ed-plain" onSubmit={save}>
          <TextField label={t('find.view_name')} value={name} onChange={setName} />
          <div><Button submit icon="plus" disabled={name.trim() === ''}>{t('find.view_save')}</Button></div>
        </form>
      )}
    </section>
  )
}

function NameField({ name, label, onDone }: { name: string; label: string; onDone: (name: string) => void }) {
  const [text, setText] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <input
      className="ui-input" dir="auto" aria-label={label} maxLength={80} value={text} ref={field}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onDone(text)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
        event.preventDefault()
        event.stopPropagation()
        onDone(event.key === 'Enter' ? text : name)
      }}
    />
  )
}
