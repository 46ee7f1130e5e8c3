import { readUrl } from '../core/document/optional'

/** Opens an address in a tab of its own that knows nothing of this one; nothing else than http, https and mailto. */
export function openLink(address: string): void {
  const url = readUrl(address)
  if (url) open(url, '_blank', 'noopener,noreferrer')
}
