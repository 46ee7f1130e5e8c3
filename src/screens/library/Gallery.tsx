import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { SAMPLES, TEMPLATES } from '../../content/list'
import { copyOf } from '../../core/document/copy'
import type { Doc } from '../../core/document/doc'
import { useI18n } from '../../i18n/react'
import type { OwnTemplate } from '../../storage'
import { Button, EmptyState, IconButton, Menu, useToast } from '../../ui'
import { useApp } from '../app/context'
import { appSource } from '../app/source'
import { Rename } from './MapCard'
import { sketchOf } from './sketch'
import { Starter } from './Starter'
import { useSketches } from './useSketches'

const ALL = [...TEMPLATES, ...SAMPLES]
const content = () => import('../../content')

/** Everything a map can begin with: templates, the person's own ones, and worked samples. */
export function Gallery({ search, busy, begin, attempt, onSearch, onBack }: { search: string; busy: boolean; begin: (make: () => Promise<Doc>) => void; attempt: (work: () => Promise<void>) => Promise<void>; onSearch: (text: string) => void; onBack: () => void }) {
  const { t, locale } = useI18n()
  const { storage } = useApp()
  const sketches = useSketches(ALL)
  const own = useOwnTemplates()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const words = search.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean)
  const found = (...texts: string[]) => words.every((word) => texts.some((text) => text.toLocaleLowerCase(locale).includes(word)))
  const templates = TEMPLATES.filter((id) => found(t(`templates.name_${id}`), t(`templates.about_${id}`)))
  const samples = SAMPLES.filter((id) => found(t(`templates.sample_${id}`), t(`templates.sample_${id}_about`)))
  const mine = own?.filter(({ title }) => found(title)) ?? []

  return (
    <section aria-labelledby="lib-gallery" className="lib-gallery">
      <div className="lib-head"><IconButton icon="back" label={t('library.back')} onClick={onBack} /><div><h1 id="lib-gallery" ref={heading} tabIndex={-1}>{t('templates.title')}</h1><p>{t('templates.text')}</p></div></div>
      {templates.length + samples.length + mine.length === 0 && own && <EmptyState title={t('templates.none')} text={t('templates.none_text')}><Button onClick={() => onSearch('')}>{t('library.clear')}</Button></EmptyState>}
      {templates.length > 0 && (
        <Group name="templates" title={t('templates.group_templates')}>
          {templates.map((id) => <li key={id}><Starter title={t(`templates.name_${id}`)} text={t(`templates.about_${id}`)} sketch={sketches.get(id)} busy={busy} onKeyDown={walk} onClick={() => begin(async () => (await content()).templateDoc(id, locale, appSource))} /></li>)}
        </Group>
      )}
      {own && (mine.length > 0 || !search) && (
        <Group name="own" title={t('templates.group_own')} note={own.length === 0 ? t('templates.own_none') : null}>
          {mine.map((template) => <Own key={template.id} template={template} busy={busy} begin={begin} save={(next) => attempt(() => storage.templates.put(next))} remove={() => attempt(() => storage.templates.remove(template.id))} />)}
        </Group>
      )}
      {samples.length > 0 && (
        <Group name="samples" title={t('templates.group_samples')}>
          {samples.map((id) => <li key={id}><Starter title={t(`templates.sample_${id}`)} text={t(`templates.sample_${id}_about`)} sketch={sketches.get(id)} busy={busy} onKeyDown={walk} onClick={() => begin(async () => (await content()).sampleDoc(locale, appSource, id))} /></li>)}
        </Group>
      )}
    </section>
  )
}

// Arrow keys go from one to the next as they lie on the screen: sideways in reading order, up and down to the nearest of the next row.
function walk(event: KeyboardEvent<HTMLElement>): void {
  const from = event.currentTarget
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const all = [...(from.closest('.lib-gallery')?.querySelectorAll<HTMLElement>('.lib-template') ?? [])]
  const at = all.indexOf(from)
  const side = getComputedStyle(from).direction === 'rtl' ? -1 : 1
  const by = { ArrowRight: side, ArrowLeft: -side }[event.key]
  const next = by ? all[at + by] : event.key === 'Home' ? all[0] : event.key === 'End' ? all.at(-1) : event.key === 'ArrowDown' || event.key === 'ArrowUp' ? inNextRow(all, from, event.key === 'ArrowDown') : null
  if (next === null) return
  event.preventDefault()
  next?.focus()
}

function inNextRow(all: readonly HTMLElement[], from: HTMLElement, down: boolean): HTMLElement | undefined {
  const box = from.getBoundingClientRect()
  const far = all.map((one) => ({ one, box: one.getBoundingClientRect() })).filter((other) => (down ? other.box.top >= box.bottom : other.box.bottom <= box.top))
  const row = down ? Math.min(...far.map((other) => other.box.top)) : Math.max(...far.map((other) => other.box.top))
  return far.filter((other) => Math.abs(other.box.top - row) < 4).sort((a, b) => Math.abs(a.box.left - box.left) - Math.abs(b.box.left - box.left))[0]?.one
}

function Group({ name, title, note = null, children }: { name: string; title: string; note?: string | null; children: ReactNode }) {
  return (
    <section className="lib-group" aria-labelledby={`lib-group-${name}`}>
      <h2 id={`lib-group-${name}`}>{title}</h2>
      {note === null ? <ul className="lib-template-grid">{children}</ul> : <p>{note}</p>}
    </section>
  )
}

/** A template of one's own, which can be renamed and deleted, and both taken back. */
function Own({ template, busy, begin, save, remove }: { template: OwnTemplate; busy: boolean; begin: (make: () => Promise<Doc>) => void; save: (template: OwnTemplate) => Promise<void>; remove: () => Promise<void> }) {
  const { t } = useI18n()
  const toast = useToast()
  const [renaming, setRenaming] = useState(false)
  const { doc, id } = template
  const title = template.title || t('library.untitled')
  const sketch = useMemo(() => sketchOf(doc), [doc])
  const undo = { label: t('templates.undo'), run: () => void save(template) }
  const text = t('templates.size', { stages: doc.stages.length, lanes: doc.lanes.length, cards: doc.inbox.length + [...doc.cells.values()].reduce((sum, cards) => sum + cards.length, 0) })
  const rename = (next: string | null) => {
    setRenaming(false)
    if (next && next !== template.title) void save({ ...template, title: next }).then(() => toast({ text: t('templates.renamed', { title: next }), action: undo }))
  }
  return (
    <li className="lib-own" data-template={id}>
      <Starter title={title} text={text} sketch={sketch} busy={busy} onKeyDown={walk} onClick={() => begin(async () => copyOf(withTitle(doc, template.title), appSource))} />
      {renaming && <div className="lib-own-name"><Rename title={template.title} label={t('templates.name')} onDone={rename} /></div>}
      <div className="lib-own-menu">
        <Menu
          align="end"
          label={t('templates.menu', { title })}
          trigger={<IconButton icon="more" label={t('templates.menu', { title })} />}
          items={[
            { id: 'rename', label: t('templates.rename'), icon: 'edit', onSelect: () => setRenaming(true) },
            { id: 'delete', label: t('templates.delete'), icon: 'trash', danger: true, onSelect: () => void remove().then(() => toast({ text: t('templates.deleted', { title }), action: undo })) },
          ]}
        />
      </div>
    </li>
  )
}

function withTitle(doc: Doc, title: string): Doc {
  const map = { ...doc.map, title }
  return { ...doc, map, records: new Map(doc.records).set(map.id, map) }
}

/** The person's own templates as they stand now, in this and other tabs; null until they are read. */
function useOwnTemplates(): readonly OwnTemplate[] | null {
  const { storage: { templates } } = useApp()
  const [listed, setListed] = useState<readonly OwnTemplate[] | null>(null)
  useEffect(() => {
    let over = false
    const read = () => void templates.list().then((next) => { if (!over) setListed(next) }, () => { if (!over) setListed([]) })
    read()
    const stop = templates.onChange(read)
    return () => {
      over = true
      stop()
    }
  }, [templates])
  return listed
}
