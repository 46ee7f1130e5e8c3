import { useId, useState, type KeyboardEvent } from 'react'
import { readWords } from '../../../core/document/optional'
import type { Translator } from '../../../i18n/translator'
import { Field, IconButton } from '../../../ui'

/** Words in chips: each goes by its button, a new one comes by Enter, comma or a choice of those used before. */
export function TagsField({ label, tags, known, i18n: { t }, onAdd, onRemove }: { label: string; tags: readonly string[]; known: readonly string[]; i18n: Pick<Translator, 't'>; onAdd: (tag: string) => void; onRemove: (tag: string) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const others = known.filter((tag) => !tags.includes(tag))
  const add = (words: string) => {
    for (const tag of readWords(words.split(/[,،;؛\n]/))) if (!tags.includes(tag)) onAdd(tag)
    setText('')
  }
  const key = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && text.trim()) {
      event.preventDefault()
      add(text)
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) onRemove(tags.at(-1)!)
  }
  return (
    <Field label={label} htmlFor={id}>
      {tags.length > 0 && (
        <ul className="ed-chips" aria-label={label}>
          {tags.map((tag) => <li key={tag} className="ed-chip"><span dir="auto">{tag}</span><IconButton icon="close" label={t('panel.tag_remove', { tag })} onClick={() => onRemove(tag)} /></li>)}
        </ul>
      )}
      <input
        id={id} className="ui-input" dir="auto" value={text} placeholder={t('panel.tag_add')} list={`${id}-list`} maxLength={200}
        onChange={(event) => { const next = event.target.value; if (/[,،;؛]$/.test(next) || (others.includes(next) && (event.nativeEvent as InputEvent).inputType !== 'insertText')) add(next); else setText(next) }}
        onKeyDown={key} onBlur={() => { if (text.trim()) add(text) }}
      />
      <datalist id={`${id}-list`}>{others.map((tag) => <option key={tag} value={tag}>{tag}</option>)}</datalist>
    </Field>
  )
}
