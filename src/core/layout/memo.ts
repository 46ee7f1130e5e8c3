const numbers = new WeakMap<object, number>()
let next = 1

/** A number that stands for an object's identity inside cache keys. */
export function identity(object: object): number {
  let number = numbers.get(object)
  if (number === undefined) numbers.set(object, (number = next++))
  return number
}

const KEEP = 6

/** A small cache of results per anchor object: the last few keys are kept and go with the anchor. */
export function memo<T>(keep = KEEP): (anchor: object, key: string, make: () => T) => T {
  const all = new WeakMap<object, Map<string, T>>()
  return (anchor, key, make) => {
    let known = all.get(anchor)
    if (!known) all.set(anchor, (known = new Map()))
    const hit = known.get(key)
    if (hit !== undefined) return hit
    const made = make()
    if (known.size >= keep) known.delete(known.keys().next().value!)
    known.set(key, made)
    return made
  }
}

/** The old list when it has the very same items, so that what depends on it stays as it is. */
export function keepList<T>(old: readonly T[] | undefined, list: readonly T[]): readonly T[] {
  return old && old.length === list.length && list.every((item, i) => item === old[i]) ? old : list
}
