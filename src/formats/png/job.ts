import { drawList, type DrawGroup } from '../../core/layout/draw-list'
import type { CellBox, RowBox, Scene } from '../../core/layout/scene'
import { measureBaselines } from '../draw/baselines'
import type { Answer, Job, Request } from './protocol'

/** The picture could not be drawn; `detail` is for the curious. */
export class PictureError extends Error {
  constructor(detail: string) {
    super(detail)
    this.name = 'PictureError'
  }
}

export interface JobOptions { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal; /** The bytes of a picture on the map, null when they are not at hand; without it no picture is. */ readonly pictures?: PictureBytes }

export type PictureBytes = (hash: string) => Promise<Blob | null>

const CARDS = 40
const ARROWS = 40
const IDLE = 20_000
let idle: { worker: Worker; timer: ReturnType<typeof setTimeout> } | null = null

/** Draws a scene in a worker, handing it over in parts so that the page never stands still; rejects with a PictureError, or the signal's reason after a cancel. */
export async function runJob(scene: Scene, job: Job, { onProgress, signal, pictures }: JobOptions = {}): Promise<readonly Blob[]> {
  signal?.throwIfAborted()
  const worker = takeWorker()
  const answer = answerOf(worker, onProgress, signal)
  answer.catch(() => undefined)
  try {
    const say = (request: Request) => worker.postMessage(request)
    const parts: (readonly DrawGroup[])[] = []
    for (const groups of drawParts(scene)) {
      parts.push(groups)
      say({ say: 'groups', groups })
      await nextTask()
      signal?.throwIfAborted()
    }
    const [baselines, bytes] = await Promise.all([measureBaselines(parts), bytesOf(parts, pictures)])
    signal?.throwIfAborted()
    say({ say: 'job', job, baselines, pictures: bytes })
    const blobs = await answer
    keepWorker(worker)
    return blobs
  } catch (error) {
    worker.terminate()
    throw error
  }
}

async function bytesOf(parts: readonly (readonly DrawGroup[])[], pictures: PictureBytes | undefined): Promise<ReadonlyMap<string, Blob>> {
  const hashes = new Set<string>()
  for (const groups of parts) for (const { prims } of groups) for (const prim of prims) if (prim.t === 'image') hashes.add(prim.hash)
  const blobs = new Map<string, Blob>()
  if (!pictures) return blobs
  await Promise.all([...hashes].map(async (hash) => {
    const blob = await pictures(hash).catch(() => null)
    if (blob) blobs.set(hash, blob)
  }))
  return blobs
}

function takeWorker(): Worker {
  if (!idle) return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'pictures' })
  const { worker, timer } = idle
  clearTimeout(timer)
  idle = null
  return worker
}

/** A worker that has its fonts answers a preview at once; one is kept for a while. */
function keepWorker(worker: Worker): void {
  worker.onmessage = worker.onerror = null
  if (idle) return worker.terminate()
  const timer = setTimeout(() => {
    worker.terminate()
    idle = null
  }, IDLE)
  idle = { worker, timer }
}

function answerOf(worker: Worker, onProgress: JobOptions['onProgress'], signal: AbortSignal | undefined): Promise<readonly Blob[]> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal!.reason as Error)
    signal?.addEventListener('abort', stop, { once: true })
    const end = (act: () => void) => {
      signal?.removeEventListener('abort', stop)
      act()
    }
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.say === 'progress') onProgress?.(data.share)
      else if (data.say === 'done') end(() => resolve(data.blobs))
      else end(() => reject(new PictureError(data.detail)))
    }
    worker.onerror = (event) => {
      event.preventDefault()
      end(() => reject(new PictureError(event.message || 'worker')))
    }
  })
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/** The same groups as `drawList`, in parts that take a few milliseconds each. */
export function* drawParts(scene: Scene): Generator<DrawGroup[]> {
  const bare: Scene = { ...scene, back: [], stages: [], columns: [], rows: [], arrows: [], header: { ...scene.header, prims: [] }, footer: { ...scene.footer, prims: [] } }
  const part = (some: Partial<Scene>) => drawList({ ...bare, ...some }).slice(1)
  yield part({ back: scene.back, stages: scene.stages, columns: scene.columns })
  for (const row of scene.rows) {
    const empty: RowBox = { ...row, head: [], under: [], over: [], cells: [] }
    yield part({ rows: [{ ...empty, head: row.head, under: row.under }] })
    for (const cells of cellParts(row.cells)) yield part({ rows: [{ ...empty, cells }] })
    yield part({ rows: [{ ...empty, over: row.over, cells: row.cells.map((cell) => ({ ...cell, cards: [] })) }] })
  }
  for (let i = 0; i < scene.arrows.length; i += ARROWS) yield part({ arrows: scene.arrows.slice(i, i + ARROWS) })
  yield part({ header: scene.header, footer: scene.footer })
}

function* cellParts(cells: readonly CellBox[]): Generator<CellBox[]> {
  let part: CellBox[] = []
  let cards = 0
  for (const cell of cells) {
    for (let i = 0; i < cell.cards.length; i += CARDS) {
      const some = cell.cards.slice(i, i + CARDS)
      part.push({ ...cell, cards: some, points: [] })
      cards += some.length
      if (cards < CARDS) continue
      yield part
      part = []
      cards = 0
    }
  }
  if (part.length > 0) yield part
}
