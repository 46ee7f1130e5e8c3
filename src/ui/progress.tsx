import { Progress } from 'radix-ui'

/** How far long work has come, 0 to 1. */
export function ProgressBar({ label, value }: { label: string; value: number }) {
  return (
    <Progress.Root className="ui-progress" value={Math.round(value * 100)} max={100} aria-label={label}>
      <Progress.Indicator className="ui-progress-bar" style={{ inlineSize: `${Math.round(value * 100)}%` }} />
    </Progress.Root>
  )
}
