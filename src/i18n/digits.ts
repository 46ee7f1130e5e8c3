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
