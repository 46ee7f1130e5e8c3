import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { LaneId } from '../../../core/base/ids'
import { get } from '../../../core/document/doc'
import type { LayoutEnv } from '../../../core/layout/env'
import { toggleLane } from '../../../editor/lanes'
import type { Editor } from '../../../editor/port'
import { newLane } from '../../../editor/write'
import { useI18n } from '../../../i18n/react'
import { loadLater } from '../../../i18n/translator'
import { useToast } from '../../../ui'
import { useApp } from '../../app/context'
import type { LaneDialogs } from '../menu-parts'
import { later } from '../../../ui/later'

const KindChooser = later(async () => (await Promise.all([import('./KindChooser'), loadLater()]))[0].KindChooser)
const CopyLane = later(async () => (await Promise.all([import('./CopyLane'), loadLater()]))[0].CopyLane)

type Open = { readonly what: 'add'; readonly after: LaneId | null } | { readonly what: 'kind' | 'copy'; readonly lane: LaneId }

/** The dialogs about lanes of one open map, the way to other maps, and the word about a locked lane that something was tried on. */
export function useLaneScreens(mapId: string, editor: Editor, env: LayoutEnv): { readonly dialogs: LaneDialogs; readonly openMap: (id: string) => void; readonly shown: ReactNode } {
  const { navigate } = useApp()
  const [open, setOpen] = useState<Open | null>(null)
  const dialogs = useMemo<LaneDialogs>(() => ({ chooseLane: (after) => setOpen({ what: 'add', after }), changeKind: (lane) => setOpen({ what: 'kind', lane }), copyLane: (lane) => setOpen({ what: 'copy', lane }) }), [])
  const openMap = useMemo(() => (id: string) => navigate({ screen: 'map', id, from: mapId }), [navigate, mapId])
  useRefusals(editor)
  const close = () => setOpen(null)
  const lane = open && open.what !== 'add' ? get(editor.source.current(), open.lane) : undefined
  const choose = (kind: string) => {
    if (open?.what === 'add') newLane(editor, kind, open.after, env.say(`lanes.kind_${kind}`))
    else if (lane) editor.run('lane.set', { id: lane.id, patch: { kind } })
  }
  const shown = open?.what === 'copy' ? lane && <CopyLane mapId={mapId} doc={editor.source.current()} lane={lane} onOpen={openMap} onClose={close} /> : open && <KindChooser doc={editor.source.current()} lane={lane ?? null} onChoose={choose} onClose={close} />
  return { dialogs, openMap, shown }
}

/** Says why nothing happened when something was tried on a locked lane, and offers to unlock it. */
function useRefusals(editor: Editor): void {
  const { t } = useI18n()
  const toast = useToast()
  const live = useRef({ t, toast })
  useEffect(() => { live.current = { t, toast } })
  useEffect(() => editor.session.subscribe(({ refused }, before) => {
    if (!refused || refused === before.refused) return
    const lane = get(editor.source.current(), refused.lane)
    const { t: say, toast: show } = live.current
    const text = say('rows.locked', { lane: lane?.title || say('canvas.unnamed_lane') })
    editor.announce(text)
    show({ text, action: { label: say('rows.unlock'), run: () => { if (get(editor.source.current(), refused.lane)?.locked) toggleLane(editor, refused.lane, 'locked') } } })
  }), [editor])
}
