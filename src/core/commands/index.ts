import type { Command } from './command'

/** Every command by name; the name labels its undo step (`undo.<name>` in the messages). Filled by the files beside this one. */
export const COMMANDS = {} as const satisfies Record<string, Command<never>>
export type { Command, Outcome } from './command'
