import type { PictureUrls } from '../../canvas/pictures'
import type { KeptPicture } from '../../core/document/picture-names'
import type { PictureStore } from '../../storage'

interface Held { url: string | null | undefined; holders: number; readonly listeners: Set<() => void> }

/** How many addresses nobody holds are kept, so that scrolling back decodes nothing anew. */
const SPARE = 60

/** A picture as the browser takes it. */
export function blobOf({ bytes, type }: KeptPicture): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type })
}

/** The bytes of pictures, as painters ask for them. */
export function pictureBytes(store: PictureStore): (hash: string) => Promise<Blob | null> {
  return async (hash) => {
    const picture = await store.get(hash)
    return picture && blobOf(picture)
  }
}

/** Addresses of stored pictures, made when first asked for, given up when long nobody has held them. */
export function createPictureUrls(store: PictureStore): PictureUrls {
  const all = new Map<string, Held>()

  function look(hash: string, held: Held): void {
    store.get(hash).catch(() => null).then((picture) => {
      if (held.url || all.get(hash) !== held) return
      held.url = picture ? URL.createObjectURL(blobOf(picture)) : null
      for (const listener of [...held.listeners]) listener()
    }, () => {})
  }

  function thin(): void {
    const spare = [...all].filter(([, { holders }]) => holders === 0)
    for (const [hash, { url }] of spare.slice(0, Math.max(0, spare.length - SPARE))) {
      if (url) URL.revokeObjectURL(url)
      all.delete(hash)
    }
  }

  store.onPut((hashes) => {
    for (const hash of hashes) {
      const held = all.get(hash)
      if (held && !held.url) look(hash, held)
    }
  })

  return {
    url: (hash) => all.get(hash)?.url,
    hold(hash, listener) {
      let held = all.get(hash)
      // The last one held is the last to be given up.
      all.delete(hash)
      if (!held) held = { url: undefined, holders: 0, listeners: new Set() }
      all.set(hash, held)
      held.holders++
      held.listeners.add(listener)
      if (!held.url) look(hash, held)
      const taken = held
      return () => {
        taken.holders--
        taken.listeners.delete(listener)
        thin()
      }
    },
  }
}
