import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Icon, type UiIcon } from './icon'

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'type'> & { ref?: Ref<HTMLButtonElement> }

/** A button with words, and an icon before them when given. */
export function Button({ look = 'plain', icon, submit = false, children, className, ...rest }: Native & { /** of the form around it */ submit?: boolean; look?: 'plain' | 'primary' | 'quiet' | 'danger'; icon?: UiIcon; children: ReactNode }) {
  return (
    <button type={submit ? 'submit' : 'button'} className={`ui-button ui-button-${look}${className ? ' ' + className : ''}`} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}

/** A square button with an icon; its name shows as a tooltip (`Tips`), with the key that does the same. */
export function IconButton({ icon, label, shortcut, side = 'bottom', pressed, className, ...rest }: Native & { icon: UiIcon; label: string; shortcut?: string; side?: 'top' | 'bottom'; pressed?: boolean }) {
  return (
    <button type="button" className={`ui-icon-button${className ? ' ' + className : ''}`} aria-label={label} aria-pressed={pressed} data-tip={side} data-tip-key={shortcut} {...rest}>
      <Icon name={icon} />
    </button>
  )
}
