/** True on machines whose command key is ⌘. */
export const APPLE = /Mac|iPhone|iPad/.test(navigator.platform)
