import { Direction } from 'radix-ui'
import { useEffect, type ReactNode } from 'react'
import { useI18n } from '../i18n/react'
import { ToastProvider } from './feedback'
import { whenIdle } from './idle'
import { Tips } from './tips'

/** Reading direction, tooltips and messages for everything below; what they need is fetched while nothing else is to do. */
export function UiProvider({ children }: { children: ReactNode }) {
  const { dir } = useI18n()
  useEffect(() => whenIdle(() => [import('./menu-list'), import('./tooltip'), import('./toasts')]), [])
  return (
    <Direction.Provider dir={dir}>
      <ToastProvider>{children}</ToastProvider>
      <Tips />
    </Direction.Provider>
  )
}
