/** Words of lanes, English; the other languages beside this file have the same keys. ICU message format. */
export const messages = {
} as const
