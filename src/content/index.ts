import type { Source } from '../core/base/ids'
import type { Doc } from '../core/document/doc'
import type { Locale } from '../i18n/locales'
import { draftDoc } from './draft'
import type { SampleId, TemplateId } from './list'
import { laneNames } from './plan'
import { sampleDraft } from './samples'
import { templateDraft } from './templates'
import type { SampleTexts } from './texts/en/samples'
import type { TemplateTexts } from './texts/en/templates'

const TEMPLATE_TEXTS: Readonly<Record<Locale, () => Promise<{ readonly templates: TemplateTexts }>>> = {
  en: () => import('./texts/en/templates'),
  fa: () => import('./texts/fa/templates'),
  ar: () => import('./texts/ar/templates'),
  hy: () => import('./texts/hy/templates'),
  el: () => import('./texts/el/templates'),
}

const SAMPLE_TEXTS: Readonly<Record<Locale, () => Promise<{ readonly samples: SampleTexts }>>> = {
  en: () => import('./texts/en/samples'),
  fa: () => import('./texts/fa/samples'),
  ar: () => import('./texts/ar/samples'),
  hy: () => import('./texts/hy/samples'),
  el: () => import('./texts/el/samples'),
}

/** A worked sample in a language; every call makes a map of its own. */
export async function sampleDoc(locale: Locale, source: Source, id: SampleId = 'laptop'): Promise<Doc> {
  const { samples } = await SAMPLE_TEXTS[locale]()
  return draftDoc(sampleDraft(id, samples, await laneNames(locale, samples.lanes)), locale, source)
}

/** A new map from a template, in a language. */
export async function templateDoc(id: TemplateId, locale: Locale, source: Source): Promise<Doc> {
  const { templates } = await TEMPLATE_TEXTS[locale]()
  return draftDoc(templateDraft(id, templates, await laneNames(locale, templates.lanes)), locale, source)
}

/** The small map that one begins with: five stages, six empty lanes. */
export function blankDoc(locale: Locale, source: Source): Promise<Doc> {
  return templateDoc('blank', locale, source)
}
