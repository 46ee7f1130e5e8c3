import type { Draft } from '../draft'
import type { SampleId } from '../list'
import { fill, type LaneNames, type Plan } from '../plan'
import type { SampleTexts } from '../texts/en/samples'
import { bicycle } from './bicycle'
import { coat } from './coat'
import { kitchen } from './kitchen'
import { laptop } from './laptop'
import { tea } from './tea'

const PLANS: Readonly<Record<Exclude<SampleId, 'laptop'>, Plan>> = { tea, coat, kitchen, bicycle }

/** A worked sample in words. */
export function sampleDraft(id: SampleId, texts: SampleTexts, names: LaneNames): Draft {
  return id === 'laptop' ? laptop(texts.laptop, names) : fill(PLANS[id], texts[id], names)
}
