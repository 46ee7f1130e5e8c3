import type { Source } from '../base/ids'
import type { Edit } from '../document/change'
import type { Doc } from '../document/doc'

/** What a command answers: the edits, and the id that the person's attention should go to next (the new card, the moved stage). */
export interface Outcome { readonly edits: readonly Edit[]; readonly focus?: string }

/** A pure, named operation. Null means it can't be done here (nothing to do, target gone); it never throws on stale ids. */
export type Command<Args> = (doc: Doc, args: Args, source: Source) => Outcome | null
