import { useCallback, useEffect, useState } from 'react'
import type { Storage } from '../../storage'

/** The map as it is drawn, as text or as a table. */
export type View = 'map' | 'outline' | 'table'

/** How maps are shown on this device; the choice is remembered. */
export function useView(settings: Storage['settings']): readonly [View, (view: View) => void] {
  const [view, setView] = useState<View>('map')
  useEffect(() => {
    let over = false
    void settings.get('view').then((choice) => { if (!over && (choice === 'outline' || choice === 'table')) setView(choice) }, () => {})
    return () => { over = true }
  }, [settings])
  return [view, useCallback((next) => {
    setView(next)
    void settings.set('view', next).catch(() => {})
  }, [settings])]
}
