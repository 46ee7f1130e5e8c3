import { useState } from 'react'
import { useStore } from 'zustand'
import type { Editor } from '../../editor/port'
import { useI18n } from '../../i18n/react'
import { Button, Icon } from '../../ui'
import './find.css'
import { reviewDue, reviewedNow, useNow } from './panel/ReviewField'

/** Says over a map that its review is due, until that is done or put off for this time. */
export function ReviewNote({ editor }: { editor: Editor }) {
  const { t, date } = useI18n()
  const map = useStore(editor.state, (state) => state.doc.map)
  const readOnly = useStore(editor.state, (state) => state.readOnly)
  const now = useNow()
  const [later, setLater] = useState(false)
  const due = reviewDue(map)
  if (later || due === null || due > now) return null
  return (
    <div className="ed-filter-note" role="status">
      <Icon name="alert" />
      <p>{`${t('settings.review_due')}. ${t('settings.review_was', { date: date(due, 'date') })}`}</p>
      {!readOnly && <Button look="quiet" onClick={() => reviewedNow(editor, now)}>{t('settings.review_done')}</Button>}
      <Button look="quiet" icon="close" onClick={() => setLater(true)}>{t('settings.review_later')}</Button>
    </div>
  )
}
