import { useState } from 'react'
import { readUrl, type Link } from '../../../core/document/optional'
import type { Translator } from '../../../i18n/translator'
import { Button, Field, IconButton, TextField } from '../../../ui'

/** Addresses to open and to keep: what is typed is kept once it may be followed. `drawn` are those in the card's text, only to open. */
export function LinksField({ links, drawn, i18n: { t }, onChange }: { links: readonly Link[]; drawn: readonly Link[]; i18n: Pick<Translator, 't'>; onChange: (links: readonly Link[]) => void }) {
  const [draft, setDraft] = useState<{ readonly url: string; readonly label: string } | null>(null)
  const [wrong, setWrong] = useState(false)
  const keep = () => {
    if (!draft) return
    const url = readUrl(/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(draft.url.trim()) ? `https://${draft.url.trim()}` : draft.url)
    if (!url) return setWrong(true)
    onChange([...links, { url, label: draft.label.trim() }])
    setDraft(null)
  }
  const shown = [...links.map((link, at) => ({ link, at })), ...drawn.map((link) => ({ link, at: -1 }))]
  return (
    <Field label={t('panel.links')}>
      {shown.length > 0 && (
        <ul aria-label={t('panel.links')}>
          {shown.map(({ link, at }) => (
            <li key={`${at} ${link.url}`} className="ed-line">
              <a className="ed-address" dir="auto" href={link.url} target="_blank" rel="noopener noreferrer" title={link.url} aria-label={t('panel.opens_tab', { label: link.label || link.url })}>{link.label || link.url}</a>
              {at >= 0 && <IconButton icon="trash" label={`${t('panel.link_remove')}: ${link.label || link.url}`} onClick={() => onChange(links.filter((_, i) => i !== at))} />}
            </li>
          ))}
        </ul>
      )}
      {draft ? (
        <form className="ed-sub" onSubmit={(event) => { event.preventDefault(); keep() }}>
          <TextField label={t('panel.link_address')} value={draft.url} onChange={(url) => { setWrong(false); setDraft({ ...draft, url }) }} />
          {wrong && <p className="ed-wrong" role="alert">{t('panel.link_wrong')}</p>}
          <TextField label={t('panel.link_label')} value={draft.label} onChange={(label) => setDraft({ ...draft, label })} />
          <div className="ed-pair"><Button look="primary" submit>{t('panel.link_add')}</Button><Button onClick={() => setDraft(null)}>{t('ui.cancel')}</Button></div>
        </form>
      ) : <Button icon="plus" onClick={() => setDraft({ url: '', label: '' })}>{t('panel.link_add')}</Button>}
    </Field>
  )
}
