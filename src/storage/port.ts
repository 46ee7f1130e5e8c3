import type { PersonaId } from '../core/base/ids'
import type { Doc } from '../core/document/doc'
import type { KeptPicture } from '../core/document/picture-names'
import type { Persona } from '../core/document/records'
import type { DocumentSource } from '../core/document/source'

/** Where the work is: `saved` only when every row is in the database. */
export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  /** Kept in memory and tried again; `reason` says what to tell the person. */
  | { readonly state: 'failed'; readonly reason: 'full' | 'blocked' | 'unknown'; readonly detail: string }
  /** A newer Safar has opened this map or the database: read-only here. */
  | { readonly state: 'outdated' }
  /** Deleted for good in another tab: nothing is written any more; the work can be kept as a copy. */
  | { readonly state: 'gone' }
  /** The browser stores nothing (private window, no IndexedDB): only in memory. */
  | { readonly state: 'memory' }

/** A map that is open in this tab. */
export interface OpenMap {
  readonly id: string
  readonly source: DocumentSource
  /** True when a part of what was stored could not be read and an older state was taken. */
  readonly damaged: boolean
  save(): SaveState
  onSave(listener: (state: SaveState) => void): () => void
  /** Resolves when all that was done so far is in the database; rejects when it can't be. */
  flush(): Promise<void>
  close(): Promise<void>
}

export interface MapSummary {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly cards: number
  readonly createdAt: number
  readonly updatedAt: number
  readonly openedAt: number
  readonly trashedAt: number | null
  /** Pictures drawn from the map, null until it has been drawn once. */
  readonly thumbnails: { readonly light: Blob; readonly dark: Blob } | null
}

/** All maps on this device. Every call rejects with a StorageError. */
export interface MapLibrary {
  /** Maps that are not in the trash, last used first; and those in the trash. */
  list(): Promise<{ readonly maps: readonly MapSummary[]; readonly trash: readonly MapSummary[] }>
  /** Called after the list may have changed, in this or another tab. */
  onChange(listener: () => void): () => void
  /** Stores a new map and resolves with its id once it is in the database. */
  create(doc: Doc): Promise<string>
  open(id: string): Promise<OpenMap>
  rename(id: string, title: string): Promise<void>
  /** A copy with new identity, titled as given. */
  duplicate(id: string, title: string): Promise<string>
  trash(id: string): Promise<void>
  restore(id: string): Promise<void>
  /** Deletes for good. */
  purge(id: string): Promise<void>
  /** The document as stored, without opening it for editing. */
  read(id: string): Promise<Doc>
  setThumbnails(id: string, thumbnails: { light: Blob; dark: Blob }): Promise<void>
}

/** Personas shared by all maps. */
export interface PersonaShelf {
  list(): Promise<readonly Persona[]>
  put(persona: Persona): Promise<void>
  remove(id: PersonaId): Promise<void>
  onChange(listener: () => void): () => void
}

/** Bytes of pictures by their hash: maps and personas only name them. */
export interface PictureStore {
  /** Keeps pictures, each once; resolves when they are in the database. A record that names one is made after that. */
  put(pictures: readonly KeptPicture[]): Promise<void>
  /** Null when it is not here, or not what it was. */
  get(hash: string): Promise<KeptPicture | null>
  /** Called with the hashes that this tab has put in. */
  onPut(listener: (hashes: readonly string[]) => void): () => void
  /** Removes what no map, trash, persona or undo step can need any more, at most once a day; answers how many. */
  tidy(): Promise<number>
}

/** A template of one's own: a map that others begin as copies of. */
export interface OwnTemplate { readonly id: string; readonly title: string; readonly at: number; readonly doc: Doc }

/** Templates that this person has made, in this and other tabs. */
export interface TemplateShelf {
  /** By name. What can't be read is passed over and stays. */
  list(): Promise<readonly OwnTemplate[]>
  /** Keeps one, under its id. */
  put(template: OwnTemplate): Promise<void>
  remove(id: string): Promise<void>
  onChange(listener: () => void): () => void
}

/** Small settings of this device (theme, language, last map); values are plain JSON. */
export interface Settings {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<void>
}

export interface Storage {
  readonly library: MapLibrary
  readonly personas: PersonaShelf
  readonly settings: Settings
  readonly pictures: PictureStore
  readonly templates: TemplateShelf
  /** False when nothing outlives the page. */
  readonly lasting: boolean
  /** Calls back when the database was upgraded by a newer tab and this one must be reloaded. */
  onOutdated(listener: () => void): () => void
}

export class StorageError extends Error {
  readonly reason: 'full' | 'blocked' | 'missing' | 'newer' | 'unknown'
  constructor(reason: StorageError['reason'], detail: string) {
    super(detail)
    this.name = 'StorageError'
    this.reason = reason
  }
}
