import { Component, type ReactNode } from 'react'
import { useI18n } from '../../i18n/react'
import { Button, EmptyState } from '../../ui'
import { canRescue, rescue } from './rescue'

/** Catches what breaks below: says so, hands over the open map as a file, offers to begin again. The work itself is in the database. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly broken: string | null }> {
  override state = { broken: null as string | null }

  static getDerivedStateFromError(error: unknown) {
    return { broken: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    return this.state.broken === null ? this.props.children : <Broken detail={this.state.broken} />
  }
}

function Broken({ detail }: { detail: string }) {
  const { t } = useI18n()
  return (
    <main className="app-broken">
      <EmptyState title={t('app.broken_title')} text={t('app.broken_text')}>
        {canRescue() && <Button icon="download" onClick={rescue}>{t('app.save_file')}</Button>}
        <Button look="primary" icon="restore" onClick={() => location.reload()}>{t('app.reload')}</Button>
        <Button onClick={() => { location.hash = '#/'; location.reload() }}>{t('app.to_library')}</Button>
      </EmptyState>
      <code className="app-broken-detail" dir="ltr">{detail}</code>
    </main>
  )
}
