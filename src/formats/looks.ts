/** True for text that means to be one of our files: what is pasted elsewhere is left alone. */
export function looksLikeMap(text: string): boolean {
  return /^\s*\{/.test(text) && /"format"\s*:\s*"safar"/.test(text)
}
