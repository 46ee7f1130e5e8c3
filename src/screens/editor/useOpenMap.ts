import { useEffect, useState } from 'react'
import { createEditor } from '../../editor/editor'
import type { Editor } from '../../editor/port'
import { StorageError, type OpenMap, type Storage } from '../../storage'
import { offerRescue } from '../app/rescue'
import { appSource } from '../app/source'

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly map: OpenMap; readonly editor: Editor }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly detail: string }

/** Opens a map for as long as its screen is there; what was done is in the database before it is let go. */
export function useOpenMap({ library, pictures }: Storage, id: string): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' })
  useEffect(() => {
    let over = false
    let close = () => {}
    library.open(id).then((map) => {
      if (over) return void map.close().catch(() => {})
      const editor = createEditor(map.source, appSource)
      const takeBack = offerRescue(() => map.source.current(), pictures.get)
      close = () => {
        takeBack()
        editor.dispose()
        void map.close().catch(() => {})
      }
      setOpening({ state: 'open', map, editor })
    }, (error: unknown) => {
      if (!over) setOpening(error instanceof StorageError && error.reason === 'missing' ? { state: 'missing' } : { state: 'failed', detail: error instanceof Error ? error.message : String(error) })
    })
    return () => {
      over = true
      close()
    }
  }, [library, pictures, id])
  return opening
}
