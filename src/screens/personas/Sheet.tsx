import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Prims } from '../../canvas/Prims'
import type { Persona } from '../../core/document/records'
import type { DrawEnv } from '../../core/layout/env'
import { personaSheet } from '../../core/layout/persona-sheet'
import type { Scene } from '../../core/layout/scene'
import { channelOf } from '../../core/document/channels'

/** A persona's sheet in a language. */
export function useSheet(persona: Persona, env: DrawEnv | null, language: string, narrow = false): Scene | null {
  return useMemo(() => env && personaSheet(persona, {
    env, language,
    channels: (persona.channels ?? []).map((id) => (channelOf(id) ? env.say(`lanes.channel_${id}`) : id)),
    devices: (persona.devices ?? []).map((id) => env.say(`kinds.devices_${id}`)),
  }, narrow), [persona, env, language, narrow])
}

/** A sheet as wide as there is room. */
export function SheetView({ scene, label }: { scene: Scene; label: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(0)
  useEffect(() => {
    const seen = new ResizeObserver(([entry]) => setRoom(entry!.contentRect.width))
    seen.observe(frame.current!)
    return () => seen.disconnect()
  }, [])
  const scale = Math.min(1, room / scene.width)
  return (
    <div ref={frame} className="pa-sheet" role="img" aria-label={label} dir="ltr" style={{ blockSize: Math.ceil(scene.height * scale) }}>
      {room > 0 && <div className="pa-drawing" style={{ inlineSize: scene.width, blockSize: scene.height, transform: `scale(${scale})` }}><Prims prims={scene.back} /></div>}
    </div>
  )
}

/** The sheet for the printer: while it is there, the page prints nothing else, and in light colours. */
export function PrintedSheet({ scene, onDone }: { scene: Scene; onDone: () => void }) {
  useEffect(() => {
    const { dataset } = document.documentElement
    const { theme } = dataset
    dataset.theme = 'light'
    const done = () => onDone()
    addEventListener('afterprint', done)
    // Pictures and fonts are on the page already; one frame lets them be laid out.
    const frame = requestAnimationFrame(() => print())
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('afterprint', done)
      if (theme) dataset.theme = theme
    }
  }, [onDone])
  return createPortal(<div className="pa-printed" dir="ltr"><div className="pa-drawing" style={{ inlineSize: scene.width, blockSize: scene.height }}><Prims prims={scene.back} /></div></div>, document.body)
}
