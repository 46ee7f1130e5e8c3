const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const LTR = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u

/** Text for use inside a sentence of the given direction: isolated (FSI…PDI) when it holds letters of the other direction, as it is otherwise. */
export function isolate(text: string, dir: 'ltr' | 'rtl'): string {
  return (dir === 'ltr' ? RTL : LTR).test(text) ? `\u2068${text}\u2069` : text
}

/** The same without any invisible direction marks, for file names. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
}
