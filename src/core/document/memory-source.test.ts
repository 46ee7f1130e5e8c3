import { sourceContract } from '../../testing/source-contract'
import { memorySource } from './memory-source'

sourceContract('memory', (doc, now) => ({ source: memorySource(doc, now) }))
