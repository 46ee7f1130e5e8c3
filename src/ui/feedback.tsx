import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import { later } from './later'

export interface ToastMessage { readonly text: string; readonly look?: 'plain' | 'error'; readonly action?: { readonly label: string; readonly run: () => void } }
export interface Toast extends ToastMessage { readonly id: number }

const ToastContext = createContext<(message: ToastMessage) => void>(() => {})
const Toasts = later(async () => (await import('./toasts')).Toasts)

/** Short messages at the bottom; errors stay until closed. What shows them is loaded with the first. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[] | null>(null)
  const show = useCallback((message: ToastMessage) => setToasts((all) => [...(all ?? []).slice(-2), { ...message, id: (all?.at(-1)?.id ?? 0) + 1 }]), [])
  const drop = useCallback((id: number) => setToasts((all) => all && all.filter((toast) => toast.id !== id)), [])
  return (
    <ToastContext value={show}>
      {children}
      {toasts && <Toasts toasts={toasts} onDrop={drop} />}
    </ToastContext>
  )
}

/** Shows a message. */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext)
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
