import { Direction, Tooltip } from 'radix-ui'
import type { ReactNode } from 'react'
import { useI18n } from '../i18n/react'
import { ToastProvider } from './feedback'

/** Reading direction, tooltips and messages for everything below. */
export function UiProvider({ children }: { children: ReactNode }) {
  const { dir } = useI18n()
  return (
    <Direction.Provider dir={dir}>
      <Tooltip.Provider delayDuration={400}>
        <ToastProvider>{children}</ToastProvider>
      </Tooltip.Provider>
    </Direction.Provider>
  )
}
