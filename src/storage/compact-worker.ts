import { compact } from './compact'
import { Database } from './database'

// Puts the log of one map together and says when it is over.
globalThis.onmessage = async ({ data: { name, map } }: MessageEvent<{ name: string; map: string }>) => {
  const db = new Database(name)
  const done = await compact(db, map).catch(() => false)
  db.close()
  globalThis.postMessage(done)
}
