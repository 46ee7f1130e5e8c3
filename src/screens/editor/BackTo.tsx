import { useEffect, useState } from 'react'
import { useI18n } from '../../i18n/react'
import { Button } from '../../ui'
import { useApp } from '../app/context'

/** The way back to the map that led here, as long as it is in the library. */
export function BackTo({ id }: { id: string }) {
  const { t } = useI18n()
  const { navigate, storage: { library } } = useApp()
  const [title, setTitle] = useState<string | null>(null)
  useEffect(() => {
    let over = false
    library.list().then(({ maps }) => { if (!over) setTitle(maps.find((map) => map.id === id)?.title ?? null) }, () => {})
    return () => { over = true }
  }, [library, id])
  return title === null ? null : <Button look="quiet" icon="left" className="ed-back" onClick={() => navigate({ screen: 'map', id })}>{t('rows.back_to', { map: title || t('canvas.untitled') })}</Button>
}
