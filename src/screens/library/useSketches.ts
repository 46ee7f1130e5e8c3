import { useEffect, useState } from 'react'
import type { SampleId, TemplateId } from '../../content/list'
import { useI18n } from '../../i18n/react'
import { appSource } from '../app/source'
import type { Sketch } from './sketch'

/** Sketches of what is offered, in the language of the interface; they come after the screen stands. */
export function useSketches(ids: readonly (TemplateId | SampleId)[]): ReadonlyMap<string, Sketch> {
  const { locale } = useI18n()
  const [sketches, setSketches] = useState<ReadonlyMap<string, Sketch>>(new Map())
  useEffect(() => {
    let over = false
    // A template without its picture is still a template.
    void import('./sketch').then(({ contentSketches }) => contentSketches(ids, locale, appSource)).then((made) => { if (!over) setSketches(made) }).catch(() => {})
    return () => { over = true }
  }, [ids, locale])
  return sketches
}
