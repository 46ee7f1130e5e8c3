/** What the bench can ask of a page, whichever editor is on it; `../shared/bench` has pages of other editors with the same interface. */
export interface Bench {
  readonly name: string
  fit(): Promise<void> | void
  /** 100 % zoom, card i in the middle. */
  at100(i: number): Promise<void> | void
  /** The middle of card i in the window now. */
  screenOf(i: number): { x: number; y: number }
  posOf(i: number): { x: number; y: number }
}

/** A map as boxes and lines of text, for the pages without an editor. */
export interface Plain {
  readonly w: number
  readonly h: number
  readonly boxes: readonly { readonly x: number; readonly y: number; readonly w: number; readonly h: number }[]
  readonly cards: readonly { x: number; y: number; readonly w: number; readonly h: number; readonly fill: string; readonly lines: readonly { readonly s: string; readonly x: number; readonly y: number; readonly w: number; readonly dir: 'ltr' | 'rtl' }[] }[]
}

/** Tells the bench that everything in sight has been painted. */
export async function painted(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame)
  Object.assign(window, { __paintedAt: performance.now() })
}

const open = () => new Promise<IDBDatabase>((resolve, reject) => {
  const request = indexedDB.open('floor', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('maps')
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error!)
})

/** Keeps a plain map, as an editor keeps its own. */
export async function keep(plain: Plain): Promise<void> {
  const db = await open()
  await new Promise((resolve) => {
    const transaction = db.transaction('maps', 'readwrite')
    transaction.objectStore('maps').put(JSON.stringify(plain), 'map')
    transaction.oncomplete = resolve
  })
  db.close()
}

export async function kept(): Promise<Plain> {
  const db = await open()
  return new Promise((resolve) => {
    const request = db.transaction('maps').objectStore('maps').get('map')
    request.onsuccess = () => resolve(JSON.parse(request.result as string) as Plain)
  })
}
