import { useSyncExternalStore } from 'react'
import type { Doc } from '../../core/document/doc'
import { useI18n } from '../../i18n/react'
import type { OpenMap, SaveState } from '../../storage'
import { Banner, Button, Icon } from '../../ui'
import { useApp } from '../app/context'
import { rescue } from '../app/rescue'

function useSaveState(map: OpenMap): SaveState {
  return useSyncExternalStore(map.onSave, map.save)
}

/** Where the work is, in a word or two: "Saved" only when the database has said so. */
export function SaveStatus({ map }: { map: OpenMap }) {
  const { t } = useI18n()
  const state = useSaveState(map)
  const word = { saved: t('editor.saved'), saving: t('editor.saving'), failed: t('editor.not_saved'), outdated: t('editor.read_only'), gone: t('editor.not_saved'), memory: t('editor.in_memory') }[state.state]
  const bad = state.state !== 'saved' && state.state !== 'saving'
  return <span className={bad ? 'ed-save ed-save-bad' : 'ed-save'} role="status" data-save={state.state}>{bad ? <Icon name="alert" size={16} /> : <Icon name="check" size={16} />}<span>{word}</span></span>
}

/** What to do when the work is not saved, or this tab may not write any more. */
export function SaveNotice({ map, doc }: { map: OpenMap; doc: () => Doc }) {
  const { t } = useI18n()
  const state = useSaveState(map)
  const { storage, navigate } = useApp()
  const file = <Button icon="download" onClick={rescue}>{t('app.save_file')}</Button>
  switch (state.state) {
    case 'failed': return <Banner look="error" text={state.reason === 'unknown' ? t('editor.not_saved_unknown', { detail: state.detail }) : t(`editor.not_saved_${state.reason}`)}>{file}</Banner>
    case 'outdated': return <Banner look="error" text={t('editor.outdated')}><Button onClick={() => location.reload()}>{t('app.reload')}</Button>{file}</Banner>
    case 'gone': return <Banner look="error" text={t('editor.gone')}><Button onClick={() => void storage.library.create(doc()).then((id) => navigate({ screen: 'map', id }))}>{t('editor.keep_copy')}</Button>{file}</Banner>
    default: return null
  }
}
