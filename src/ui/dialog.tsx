import { AlertDialog, Dialog as Radix } from 'radix-ui'
import { useEffect, useRef, type ReactNode } from 'react'
import { useI18n } from '../i18n/react'
import { IconButton, Button } from './button'
import { dialogs } from './escape'

/** A dialog over the page: title, content, and a row of actions at its end. Esc and a click beside it close it; focus goes back to where it was, unless `onLeave` has given it to something else (true). */
export function Dialog({ title, description, wide = false, actions, onClose, onLeave, children }: { title: string; description?: string; wide?: boolean; actions?: ReactNode; onClose: () => void; onLeave?: () => boolean; children: ReactNode }) {
  const { t } = useI18n()
  useEscape(onClose)
  return (
    <Radix.Root open onOpenChange={(open) => { if (!open) onClose() }}>
      <Radix.Portal>
        <Radix.Overlay className="ui-overlay" />
        <Radix.Content onOpenAutoFocus={begin} onCloseAutoFocus={(event) => { if (onLeave?.()) event.preventDefault() }} className={wide ? 'ui-dialog ui-dialog-wide' : 'ui-dialog'} {...(description ? {} : { 'aria-describedby': undefined })}>
          <header className="ui-dialog-head">
            <Radix.Title className="ui-dialog-title">{title}</Radix.Title>
            <IconButton icon="close" label={t('ui.close')} onClick={onClose} />
          </header>
          {description && <Radix.Description className="ui-dialog-text">{description}</Radix.Description>}
          <div className="ui-dialog-body">{children}</div>
          {actions && <footer className="ui-dialog-actions">{actions}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Focus begins where the content asks for it by `data-first`, else at its first control; on glass at the dialog's own, as a field would bring up the keyboard. */
function begin(event: Event): void {
  const dialog = event.currentTarget as HTMLElement | null
  const first = dialog?.querySelector<HTMLElement>('[data-first]') ?? (matchMedia('(hover: hover)').matches ? dialog?.querySelector<HTMLElement>('.ui-dialog-body :is(input, textarea, select, button, [tabindex="0"]):not([tabindex="-1"], :disabled, [hidden], [type="file"])') : null)
  if (!first) return
  event.preventDefault()
  first.focus()
}

/** Lets what lies over a dialog without belonging to it hand Esc on. */
function useEscape(onClose: () => void): void {
  const last = useRef(onClose)
  useEffect(() => { last.current = onClose })
  useEffect(() => {
    const close = () => last.current()
    dialogs.push(close)
    return () => void dialogs.splice(dialogs.indexOf(close), 1)
  }, [])
}

/** Asks before something that can't be undone. */
export function Confirm({ title, text, action, onConfirm, onClose }: { title: string; text: string; action: string; onConfirm: () => void; onClose: () => void }) {
  const { t } = useI18n()
  useEscape(onClose)
  return (
    <AlertDialog.Root open onOpenChange={(open) => { if (!open) onClose() }}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="ui-overlay" />
        <AlertDialog.Content className="ui-dialog">
          <AlertDialog.Title className="ui-dialog-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="ui-dialog-text">{text}</AlertDialog.Description>
          <footer className="ui-dialog-actions">
            <AlertDialog.Cancel asChild><Button>{t('ui.cancel')}</Button></AlertDialog.Cancel>
            <AlertDialog.Action asChild><Button look="danger" onClick={onConfirm}>{action}</Button></AlertDialog.Action>
          </footer>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
