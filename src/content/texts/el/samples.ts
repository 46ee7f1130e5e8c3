import type { SampleTexts } from '../en/samples'
import { bicycle } from './bicycle'
import { coat } from './coat'
import { kitchen } from './kitchen'
import { lanes } from './lanes'
import { laptop } from './laptop'
import { tea } from './tea'

export const samples: SampleTexts = { lanes, laptop, tea, coat, kitchen, bicycle }
