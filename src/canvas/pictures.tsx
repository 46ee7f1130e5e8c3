import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'

/** Addresses of pictures for the page. */
export interface PictureUrls {
  /** undefined while it is being looked for, null when it is not here. */
  url(hash: string): string | null | undefined
  /** Looks for a picture and keeps its address as long as it is held; the listener is called when there is something new to say. */
  hold(hash: string, listener: () => void): () => void
}

/** Where the page's pictures come from; without it none is here. */
export const PicturesContext = createContext<PictureUrls>({ url: () => null, hold: () => () => {} })

/** The address of a picture: undefined while it is being looked for, null when it is not here. */
export function usePictureUrl(hash: string): string | null | undefined {
  const urls = useContext(PicturesContext)
  return useSyncExternalStore(useCallback((listener) => urls.hold(hash, listener), [urls, hash]), () => urls.url(hash))
}
