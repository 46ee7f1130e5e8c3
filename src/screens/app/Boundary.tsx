import { Component, type ReactNode } from 'react'
import { useI18n } from '../../i18n/react'
import { Button, EmptyState } from '../../ui'
import { rescuer } from './rescue'

/** What broke, and the way to hand over the map that was open then: its screen has gone, and with it its offer. */
interface Fall { readonly broken: string | null; readonly save: (() => Promise<void>) | null }

/** Catches what breaks below: says so, hands over the open map as a file, offers to begin again. The work itself is in the database. */
export class Boundary extends Component<{ readonly children: ReactNode }, Fall> {
  override state: Fall = { broken: null, save: null }

  static getDerivedStateFromError(error: unknown): Fall {
    return { broken: error instanceof Error ? error.message : String(error), save: rescuer() }
  }

  override render() {
    return this.state.broken === null ? this.props.children : <Broken detail={this.state.broken} save={this.state.save} />
  }
}

function Broken({ detail, save }: { detail: string; save: Fall['save'] }) {
  const { t } = useI18n()
  return (
    <main className="app-broken">
      <EmptyState title={t('app.broken_title')} text={t('app.broken_text')}>
        {save && <Button icon="download" onClick={() => void save()}>{t('app.save_file')}</Button>}
        <Button look="primary" icon="restore" onClick={() => location.reload()}>{t('app.reload')}</Button>
        <Button onClick={() => { location.hash = '#/'; location.reload() }}>{t('app.to_library')}</Button>
      </EmptyState>
      <code className="app-broken-detail" dir="ltr">{detail}</code>
    </main>
  )
}
