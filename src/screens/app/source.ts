import type { Source } from '../../core/base/ids'

/** Chance from the browser's generator and the time of this machine. */
export const appSource: Source = {
  random: () => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32,
  now: () => Date.now(),
}
