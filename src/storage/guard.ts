import { reasonOf, type Database } from './database'
import { StorageError } from './port'

/** Runs database work; whatever goes wrong is told as a StorageError. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StorageError) throw error
    const { reason, detail } = reasonOf(error)
    throw new StorageError(reason, detail)
  }
}

/** The same for work that writes: refused once a newer version has upgraded the database. */
export async function writing<T>(db: Database, work: () => Promise<T>): Promise<T> {
  return guarded(async () => {
    if (db.retired) throw new StorageError('newer', 'a newer version has upgraded the database')
    return work()
  })
}
