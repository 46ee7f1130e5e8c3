/** Lines as notes: one a line, without their bullets, numbers and boxes; empty lines are passed over. */
export function readLines(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.replace(/^\s*(?:(?:[-*+•‣◦–—▪·]|\(?[\p{Nd}]{1,3}[.)]|\[[ xX]\])\s+)+/u, '').trim()).filter((line) => line !== '')
}
