import type { SampleId, TemplateId } from '../../content/list'
import type { Doc } from '../../core/document/doc'
import { useI18n } from '../../i18n/react'
import { Button } from '../../ui'
import { appSource } from '../app/source'
import { Starter } from './Starter'
import { useSketches } from './useSketches'

const FEATURED = ['online', 'funnel', 'retail', 'considered', 'blueprint'] as const satisfies readonly TemplateId[]
const FIRST = ['laptop', ...FEATURED] as const satisfies readonly (TemplateId | SampleId)[]
const content = () => import('../../content')

/** Some of what a map can begin with, below one's own maps, and the way to all of it. */
export function Starters({ busy, sample, begin, onAll }: { busy: boolean; /** whether the worked sample is among them */ sample: boolean; begin: (make: () => Promise<Doc>) => void; onAll: () => void }) {
  const { t, locale } = useI18n()
  const sketches = useSketches(FIRST)
  return (
    <section className="lib-templates" aria-labelledby="lib-templates">
      <div className="lib-head"><div><h2 id="lib-templates">{t('library.templates')}</h2><p>{t('library.templates_text')}</p></div><Button icon="template" onClick={onAll}>{t('templates.all')}</Button></div>
      <ul className="lib-template-grid">
        {sample && <li><Starter title={t('templates.sample_laptop')} text={t('templates.sample_laptop_about')} sketch={sketches.get('laptop')} busy={busy} onClick={() => begin(async () => (await content()).sampleDoc(locale, appSource))} /></li>}
        {FEATURED.map((id) => <li key={id}><Starter title={t(`templates.name_${id}`)} text={t(`templates.about_${id}`)} sketch={sketches.get(id)} busy={busy} onClick={() => begin(async () => (await content()).templateDoc(id, locale, appSource))} /></li>)}
      </ul>
    </section>
  )
}
