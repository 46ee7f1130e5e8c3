import { useEffect, useState } from 'react'
import { copyLaneTo, type LaneCopy } from '../../../core/commands/copy-lane'
import type { Doc } from '../../../core/document/doc'
import type { Lane } from '../../../core/document/records'
import { useI18n } from '../../../i18n/react'
import type { MapLibrary, MapSummary } from '../../../storage'
import { Dialog, useToast } from '../../../ui'
import { useApp } from '../../app/context'
import { appSource } from '../../app/source'
import './lanes.css'

/** Puts the lane into that map as one change, and is done when it is in the database. */
async function copyInto(library: MapLibrary, id: string, doc: Doc, lane: Lane): Promise<LaneCopy> {
  const map = await library.open(id)
  try {
    const copy = copyLaneTo(map.source.current(), doc, lane.id, appSource)
    if (!copy || map.source.readOnly) throw new Error(map.id)
    map.source.apply({ name: 'lane.copy', edits: copy.edits })
    await map.flush()
    return copy
  } finally {
    await map.close()
  }
}

/** Chooses the map that a lane is copied to, copies it, and says what became of its cards. */
export function CopyLane({ mapId, doc, lane, onOpen, onClose }: { mapId: string; doc: Doc; lane: Lane; onOpen: (id: string) => void; onClose: () => void }) {
  const { t, date } = useI18n()
  const { storage: { library } } = useApp()
  const toast = useToast()
  const [maps, setMaps] = useState<readonly MapSummary[] | null>(null)
  const [busy, setBusy] = useState(false)
  const name = lane.title || t('canvas.unnamed_lane')
  const say = (detail: unknown) => toast({ look: 'error', text: t('rows.copy_failed', { detail: detail instanceof Error ? detail.message : String(detail) }) })
  useEffect(() => {
    let over = false
    library.list().then(({ maps: all }) => { if (!over) setMaps(all.filter(({ id }) => id !== mapId)) }, () => { if (!over) setMaps([]) })
    return () => { over = true }
  }, [library, mapId])

  function copy({ id, title }: MapSummary): void {
    setBusy(true)
    copyInto(library, id, doc, lane).then(({ placed, unsorted }) => {
      onClose()
      toast({ text: t('rows.copy_done', { lane: name, map: title || t('canvas.untitled'), placed, unsorted }), action: { label: t('rows.open_map'), run: () => onOpen(id) } })
    }, (error: unknown) => {
      setBusy(false)
      say(error)
    })
  }

  return (
    <Dialog title={t('rows.copy_title', { lane: name })} description={t('rows.copy_text')} onClose={onClose}>
      {maps?.length === 0 && <p className="ui-hint">{t('rows.copy_none')}</p>}
      <div className="ln-maps">
        {maps?.map((map) => <button key={map.id} type="button" className="ln-map" disabled={busy} onClick={() => copy(map)}><span dir="auto">{map.title || t('canvas.untitled')}</span><small>{date(map.updatedAt)}</small></button>)}
      </div>
    </Dialog>
  )
}
