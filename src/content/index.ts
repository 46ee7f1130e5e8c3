import type { Source } from '../core/base/ids'
import type { Doc } from '../core/document/doc'
import type { Locale } from '../i18n/locales'
import { draftDoc } from './draft'
import { laptop } from './laptop'
import type { TemplateId } from './list'
import { template } from './templates'
import type { Texts } from './texts/en'

const TEXTS: Readonly<Record<Locale, () => Promise<{ readonly texts: Texts }>>> = {
  en: () => import('./texts/en'),
  fa: () => import('./texts/fa'),
  ar: () => import('./texts/ar'),
  hy: () => import('./texts/hy'),
  el: () => import('./texts/el'),
}

/** The worked sample, the purchase of a laptop, in a language; every call makes a map of its own. */
export async function sampleDoc(locale: Locale, source: Source): Promise<Doc> {
  return draftDoc(laptop((await TEXTS[locale]()).texts), locale, source)
}

/** A new map from a template, in a language. */
export async function templateDoc(id: TemplateId, locale: Locale, source: Source): Promise<Doc> {
  return draftDoc(template(id, (await TEXTS[locale]()).texts), locale, source)
}

/** The small map that one begins with: five stages, six empty lanes. */
export function blankDoc(locale: Locale, source: Source): Promise<Doc> {
  return templateDoc('blank', locale, source)
}
