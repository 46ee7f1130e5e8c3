/** Ten card colours, by name; what each looks like is the palette's affair. */
export const COLOURS = ['amber', 'orange', 'rose', 'pink', 'violet', 'indigo', 'blue', 'teal', 'green', 'slate'] as const
export type Colour = (typeof COLOURS)[number]
