import { Toast as Radix } from 'radix-ui'
import { useI18n } from '../i18n/react'
import { Button, IconButton } from './button'
import { dialogs } from './escape'
import type { Toast } from './feedback'

/** The messages that stand at the bottom of the window now. */
export function Toasts({ toasts, onDrop }: { toasts: readonly Toast[]; onDrop: (id: number) => void }) {
  const { t } = useI18n()
  return (
    <Radix.Provider label={t('ui.message')} swipeDirection="down">
      {toasts.map(({ id, text, look = 'plain', action }) => (
        <Radix.Root key={id} className={`ui-toast ui-toast-${look}`} type={look === 'error' ? 'foreground' : 'background'} duration={look === 'error' ? 1_000_000 : 8000} onOpenChange={(open) => { if (!open) onDrop(id) }} onEscapeKeyDown={pass}>
          <Radix.Description className="ui-toast-text">{text}</Radix.Description>
          {action && <Radix.Action asChild altText={action.label}><Button look="quiet" onClick={action.run}>{action.label}</Button></Radix.Action>}
          <Radix.Close asChild><IconButton icon="close" label={t('ui.close')} side="top" /></Radix.Close>
        </Radix.Root>
      ))}
      <Radix.Viewport className="ui-toasts" label={t('ui.messages')} />
    </Radix.Provider>
  )
}

/** A message may come while a dialog is open: Esc is the dialog's then, unless one is at the message. */
function pass(event: KeyboardEvent): void {
  const close = dialogs.at(-1)
  if (!close || (event.target instanceof Element && event.target.closest('.ui-toast'))) return
  event.preventDefault()
  close()
}
