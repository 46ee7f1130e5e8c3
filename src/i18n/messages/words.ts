/** The keys of an English message file with any text: what each other language must have. */
export type Words<T> = { readonly [K in keyof T]: string }
