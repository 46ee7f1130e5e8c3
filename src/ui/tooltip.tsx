import { Tooltip as Radix } from 'radix-ui'
import type { Tip } from './tips'

/** A name beside a control, with its key. */
export function Tooltip({ tip: { text, shortcut, side, box } }: { tip: Tip }) {
  return (
    <Radix.Provider>
      <Radix.Root open key={`${box.left} ${box.top}`}>
        <Radix.Trigger asChild><span className="ui-anchor" aria-hidden style={{ left: box.left, top: box.top, width: box.width, height: box.height }} /></Radix.Trigger>
        <Radix.Portal>
          <Radix.Content className="ui-tooltip" side={side} sideOffset={6}>
            {text}
            {shortcut && <kbd dir="ltr">{shortcut}</kbd>}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
