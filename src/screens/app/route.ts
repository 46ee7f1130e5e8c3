import { useSyncExternalStore } from 'react'

/** Where the person is: the library, its personas, or a map, perhaps on the way from another one; in the address behind `#`, so that any static server will do. */
export type Route = { readonly screen: 'library' } | { readonly screen: 'personas' } | { readonly screen: 'map'; readonly id: string; readonly from?: string }

/** Reads an address; whatever is not a map's is the library's. */
export function parseRoute(hash: string): Route {
  const match = /^#\/map\/([a-z0-9]{1,40})(?:\/from\/([a-z0-9]{1,40}))?$/.exec(hash)
  return match ? { screen: 'map', id: match[1]!, ...(match[2] ? { from: match[2] } : {}) } : { screen: hash === '#/personas' ? 'personas' : 'library' }
}

export function routeHash(route: Route): string {
  return route.screen === 'map' ? `#/map/${route.id}${route.from ? `/from/${route.from}` : ''}` : route.screen === 'personas' ? '#/personas' : '#/'
}

/** Goes there; the browser's back button comes back. */
export function navigate(route: Route): void {
  location.hash = routeHash(route)
}

export function useRoute(): Route {
  const hash = useSyncExternalStore((listener) => {
    addEventListener('hashchange', listener)
    return () => removeEventListener('hashchange', listener)
  }, () => location.hash)
  return parseRoute(hash)
}
