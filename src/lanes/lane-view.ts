import type { ComponentType } from 'react'
import type { JsonObject } from '../core/base/json'
import type { Doc } from '../core/document/doc'
import type { Card } from '../core/document/records'

export interface FieldsProps {
  readonly doc: Doc
  readonly card: Card
  readonly data: JsonObject
  /** Words of the map, in its language. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
  /** Gives the card another text. */
  readonly onText: (text: string) => void
  /** Changes some keys of the card's data; null takes a key away. `field` names what is typed, so that typing is one undo step. */
  readonly onChange: (patch: JsonObject, field?: string) => void
}

export interface SettingsProps {
  readonly settings: JsonObject
  /** Changes some keys of the lane's settings; null takes a key away. */
  readonly onChange: (patch: JsonObject, field?: string) => void
  /** Typing has come to an end. */
  readonly onDone: () => void
}

/** What a lane kind shows in the panel: the fields of its cards, and what the lane can be set to, when it has any. */
export interface LaneView { readonly kind: string; readonly Fields: ComponentType<FieldsProps> | null; readonly Settings?: ComponentType<SettingsProps> }
