/** Persian and Arabic digits, decimal and minus signs as ASCII, so that what people type in their own digits can be read as a number. */
export function normaliseDigits(text: string): string {
  return text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[٫]/g, '.')
    .replace(/[٬]/g, '')
    .replace(/[−‐–]/g, '-')
    .replace(/[\u200e\u200f\u061c]/g, '')
}

/** A number as people type it, in their own digits, with either mark for decimals and any for thousands; null for anything else. */
export function readAmount(text: string): number | null {
  let plain = normaliseDigits(text).replace(/[\s\u00a0\u202f'’%٪]/g, '')
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain)) plain = plain.replaceAll(',', '')
  else if (/^[-+]?\d{1,3}(\.\d{3})+,\d*$/.test(plain) || /^[-+]?\d{1,3}(\.\d{3}){2,}$/.test(plain)) plain = plain.replaceAll('.', '').replace(',', '.')
  else plain = plain.replace(',', '.')
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) + 0 : null
}

/** One number, or two with a dash or a word between them, as a span from the lower to the higher; null for anything else. */
export function readSpan(text: string): { readonly min: number; readonly max: number } | null {
  const one = readAmount(text)
  if (one !== null) return { min: one, max: one }
  const parts = normaliseDigits(text).replaceAll('—', '-').split(/(?<=\d)\s*(?:-|تا|bis|to|έως|\.\.)\s*(?=\d|\.)/).map(readAmount)
  const [a, b] = parts
  return parts.length === 2 && typeof a === 'number' && typeof b === 'number' ? { min: Math.min(a, b), max: Math.max(a, b) } : null
}
