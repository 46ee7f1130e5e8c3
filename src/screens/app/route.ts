import { useSyncExternalStore } from 'react'

/** Where the person is: the library, or a map; in the address behind `#`, so that any static server will do. */
export type Route = { readonly screen: 'library' } | { readonly screen: 'map'; readonly id: string }

/** Reads an address; whatever is not a map's is the library's. */
export function parseRoute(hash: string): Route {
  const match = /^#\/map\/([a-z0-9]{1,40})$/.exec(hash)
  return match ? { screen: 'map', id: match[1]! } : { screen: 'library' }
}

export function routeHash(route: Route): string {
  return route.screen === 'map' ? `#/map/${route.id}` : '#/'
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
