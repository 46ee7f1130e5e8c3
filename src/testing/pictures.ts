/** The head of a PNG of that size with a body that differs by `salt`: enough for everything that does not decode it. */
export function tinyPng(width: number, height: number, salt = 0): Uint8Array {
  const bytes = new Uint8Array(48)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  view.setUint32(40, salt)
  return bytes
}
