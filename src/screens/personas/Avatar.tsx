import '../../canvas/canvas.css'
import { useMemo } from 'react'
import { Prims } from '../../canvas/Prims'
import type { Persona } from '../../core/document/records'
import { avatar } from '../../core/layout/avatar'

/** A persona's photo or drawn head, as on maps; decoration beside a name. */
export function Avatar({ persona, size, mark = true }: { persona: Pick<Persona, 'id' | 'style' | 'photo' | 'face'>; size: number; mark?: boolean }) {
  const prims = useMemo(() => avatar(persona, size, mark), [persona, size, mark])
  return <span className="pa-avatar" aria-hidden style={{ position: 'relative', display: 'inline-block', flex: 'none', inlineSize: size, blockSize: size }} dir="ltr"><Prims prims={prims} /></span>
}
