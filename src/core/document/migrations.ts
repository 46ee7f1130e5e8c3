import type { Raw } from './fields'

/** The version that this app writes. */
export const SCHEMA = 1

/** Takes a file's or a stored document's plain data from `to − 1` to `to`. */
export interface Migration { readonly to: number; readonly name: string; readonly up: (file: Raw) => Raw }

/** In ascending order, one for each version above 1; additive changes need none (see AGENTS.md). */
export const MIGRATIONS: readonly Migration[] = []

/** The data as of the newest version; each step gets what the one before made. */
export function migrate(file: Raw, from: number, migrations: readonly Migration[] = MIGRATIONS): Raw {
  return migrations.filter(({ to }) => to > from).reduce((data, migration) => migration.up(data), file)
}
