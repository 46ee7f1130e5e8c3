import { Progress, Toast } from 'radix-ui'
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import { useI18n } from '../i18n/react'
import { Button, IconButton } from './button'

export interface ToastMessage { readonly text: string; readonly look?: 'plain' | 'error'; readonly action?: { readonly label: string; readonly run: () => void } }

const ToastContext = createContext<(message: ToastMessage) => void>(() => {})

/** Short messages at the bottom; errors stay until closed. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useI18n()
  const [toasts, setToasts] = useState<readonly (ToastMessage & { id: number })[]>([])
  const show = useCallback((message: ToastMessage) => setToasts((all) => [...all.slice(-2), { ...message, id: (all.at(-1)?.id ?? 0) + 1 }]), [])
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const value = useMemo(() => show, [show])
  return (
    <ToastContext value={value}>
      <Toast.Provider label={t('ui.message')} swipeDirection="down">
        {children}
        {toasts.map(({ id, text, look = 'plain', action }) => (
          <Toast.Root key={id} className={`ui-toast ui-toast-${look}`} type={look === 'error' ? 'foreground' : 'background'} duration={look === 'error' ? 1_000_000 : 8000} onOpenChange={(open) => { if (!open) drop(id) }}>
            <Toast.Description className="ui-toast-text">{text}</Toast.Description>
            {action && <Toast.Action asChild altText={action.label}><Button look="quiet" onClick={action.run}>{action.label}</Button></Toast.Action>}
            <Toast.Close asChild><IconButton icon="close" label={t('ui.close')} side="top" /></Toast.Close>
          </Toast.Root>
        ))}
        <Toast.Viewport className="ui-toasts" label={t('ui.messages')} />
      </Toast.Provider>
    </ToastContext>
  )
}

/** Shows a message. */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext)
}

/** How far long work has come, 0 to 1. */
export function ProgressBar({ label, value }: { label: string; value: number }) {
  return (
    <Progress.Root className="ui-progress" value={Math.round(value * 100)} max={100} aria-label={label}>
      <Progress.Indicator className="ui-progress-bar" style={{ inlineSize: `${Math.round(value * 100)}%` }} />
    </Progress.Root>
  )
}

/** What a place shows while there is nothing in it. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="ui-empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div className="ui-empty-actions">{children}</div>}
    </div>
  )
}

/** A standing sentence over the page, with what can be done. */
export function Banner({ look = 'plain', text, children }: { look?: 'plain' | 'error'; text: string; children?: ReactNode }) {
  return <div className={`ui-banner ui-banner-${look}`} role="status"><span>{text}</span>{children}</div>
}
