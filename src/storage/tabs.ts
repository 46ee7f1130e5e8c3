/** Messages between tabs of this browser about one topic; silent where the browser has no BroadcastChannel. */
export interface Tabs<T> { send(message: T): void; close(): void }

export function tabs<T>(topic: string, receive: (message: T) => void): Tabs<T> {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} }
  const channel = new BroadcastChannel(topic)
  channel.onmessage = (event: MessageEvent<T>) => receive(event.data)
  // Node (tests) would stay alive for an open channel.
  ;(channel as { unref?: () => void }).unref?.()
  return { send: (message) => channel.postMessage(message), close: () => channel.close() }
}
