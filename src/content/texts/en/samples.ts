import { bicycle } from './bicycle'
import { coat } from './coat'
import { kitchen } from './kitchen'
import { lanes } from './lanes'
import { laptop } from './laptop'
import { tea } from './tea'

/** Words of the worked samples, English; the other languages beside this folder have the same keys. */
export const samples = { lanes, laptop, tea, coat, kitchen, bicycle }
export type SampleTexts = typeof samples
