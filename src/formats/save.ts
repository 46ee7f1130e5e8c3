const LONGEST = 80

/** A file name out of a title: letters and digits of any script stay, all else becomes a hyphen; never empty, never one that a system reserves. */
export function fileName(title: string, fallback: string, extension: string): string {
  const slug = (text: string) => {
    const words = text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}\u200c]+/gu, '-').replace(/^[-\u200c]+|[-\u200c]+$/gu, '')
    return [...words].slice(0, LONGEST).join('').replace(/[-\u200c]+$/u, '')
  }
  const stem = slug(title) || slug(fallback) || 'safar'
  return `${/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem) ? `${stem}-map` : stem}.${extension}`
}

/** Hands a file to the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
