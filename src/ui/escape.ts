/** Dialogs that are open now, by how each is closed; the last is on top. */
export const dialogs: (() => void)[] = []
