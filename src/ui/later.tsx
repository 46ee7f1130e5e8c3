import { useLayoutEffect, useState, type ComponentType, type ExoticComponent, type ReactNode } from 'react'

export type Later<P> = ((props: P) => ReactNode) & { /** Fetches it ahead; what is there when it is first wanted is drawn at once. */ fetch(): Promise<void> }

/** A component that is fetched when it is first wanted, with `Meanwhile` in its place; a failed fetch is thrown to the next boundary and tried again with the next use. React's own `lazy` keeps what has come back for up to 300 ms after a fallback. */
export function later<P extends object>(load: () => Promise<ComponentType<P> | ExoticComponent<P>>, Meanwhile: ComponentType | null = null): Later<P> {
  let Part: ComponentType<P> | ExoticComponent<P> | null = null
  let coming: Promise<void> | null = null
  const fetch = (): Promise<void> => coming ??= load().then((part) => { Part = part }, (error: unknown) => {
    coming = null
    throw error
  })
  function Later(props: P): ReactNode {
    const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null)
    const [, setCame] = useState(Part !== null)
    useLayoutEffect(() => {
      if (Part) return
      let over = false
      fetch().then(() => over || setCame(true), (error: unknown) => over || setFailed({ error }))
      return () => { over = true }
    }, [])
    if (failed) throw failed.error
    return Part ? <Part {...props} /> : Meanwhile && <Meanwhile />
  }
  return Object.assign(Later, { fetch })
}
