/** The keys of an English word file with any text: what each other language must have. */
export type Words<T> = { readonly [K in keyof T]: string }
