import type { Source } from '../../core/base/ids'
import { MOST_PICTURE_BYTES, openFile, openText, type OpenError, type Opened } from '../../formats/open'
import { extractMap, isPng } from '../../formats/png/read'
import { StorageError, type Storage } from '../../storage/port'
import { takeToShelf } from '../personas/shared'

/** Something that was dropped, chosen or pasted, with the name it is spoken of by. */
export type Offer = { readonly name: string; readonly file: Blob } | { readonly name: string; readonly text: string }

export interface Taken { readonly maps: readonly { readonly id: string; readonly title: string; readonly repairs: number; /** pictures that could not be taken */ readonly dropped: number }[]; readonly errors: readonly OpenError[] }

/** True for a picture that holds no map: by its content where that tells, else by what the system says it is. */
export async function isPlainPicture(file: File): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, 8).arrayBuffer())
  if (!isPng(bytes)) return file.type.startsWith('image/')
  const inside = file.size <= MOST_PICTURE_BYTES ? await extractMap(new Uint8Array(await file.arrayBuffer())) : null
  return inside !== null && !inside.ok && inside.reason === 'no-map'
}

interface Wells { readonly library: Pick<Storage['library'], 'create'>; readonly pictures: Pick<Storage['pictures'], 'put'>; readonly personas: Pick<Storage['personas'], 'list' | 'put'> }

/** Makes a new map in the library of each file that holds one; what is open stays as it is. Never throws. */
export async function takeIn(offers: readonly Offer[], { library, pictures, personas }: Wells, source: Source): Promise<Taken> {
  const maps: { id: string; title: string; repairs: number; dropped: number }[] = []
  const errors: OpenError[] = []
  for (const offer of offers) {
    const opened: Opened = 'file' in offer ? await openFile(offer.file, offer.name, source) : openText(offer.text, offer.name, source)
    if (!opened.ok) {
      errors.push(opened.error)
      continue
    }
    try {
      await pictures.put(opened.pictures)
      maps.push({ id: await library.create(opened.doc), title: opened.doc.map.title, repairs: opened.repairs, dropped: opened.dropped })
      // The map is kept; that its people could not be shared takes nothing from it.
      await takeToShelf(personas, opened.doc.personas).catch(() => 0)
    } catch (error) {
      const full = error instanceof StorageError && error.reason === 'full'
      errors.push({ key: full ? 'files.error_full' : 'files.error_store', values: { name: offer.name } })
    }
  }
  return { maps, errors }
}
