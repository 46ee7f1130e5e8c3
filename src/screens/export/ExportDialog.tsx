import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Doc } from '../../core/document/doc'
import type { LayoutEnv } from '../../core/layout/env'
import { dated } from '../../core/layout/footer'
import { layout } from '../../core/layout/layout'
import type { Theme } from '../../core/layout/palette'
import { MOST_BYTES, toFileText } from '../../formats/json'
import { exportPng, PNG_SCALES, pngSize, type PngScale } from '../../formats/png/export'
import { useI18n } from '../../i18n/react'
import { isLaneKind } from '../../lanes/models'
import { Button, Dialog, ProgressBar, Segmented, Switch } from '../../ui'
import { chosenDoc, firstChoice, shownLanes, type Choice } from './choice'
import { useApp } from '../app/context'
import { pictureBytes } from '../app/pictures'
import './export.css'
import { CheckList } from './PartLists'
import { usePreview } from './usePreview'
import { useSaving } from './useSaving'

export interface ExportDialogProps { readonly doc: Doc; readonly env: LayoutEnv; readonly theme: Theme; /** A day in the map's language. */ readonly date: (ms: number) => string; readonly onClose: () => void }

const PREVIEW = { width: 360, height: 240 }
/** From here on some programs cannot show a picture. */
const LARGE = 200_000_000
const MEGABYTE = 1024 * 1024

/** Saves the map as a picture or as a file; what is drawn is laid out just as on the screen. */
export function ExportDialog({ doc, env, theme, date: inWords, onClose }: ExportDialogProps) {
  const { t } = useI18n()
  const [choice, setChoice] = useState(() => firstChoice(doc, theme))
  const [day] = useState(() => inWords(Date.now()))
  const { saving, save, cancel, forget } = useSaving()
  const { pictures } = useApp().storage
  const bytes = useMemo(() => pictureBytes(pictures), [pictures])
  const { part, stages, lanes, date } = useDeferredValue(choice)
  const shown = useMemo(() => chosenDoc(doc, { part, stages, lanes }), [doc, part, stages, lanes])
  const scene = useMemo(() => shown && (date ? dated(layout(shown, env), day, env) : layout(shown, env)), [shown, env, date, day])
  const preview = usePreview(choice.format === 'png' ? scene : null, choice.theme, !choice.transparent, PREVIEW, bytes)
  const size = scene && pngSize(scene, choice.scale)
  const working = saving.state === 'working'
  const saveButton = useRef<HTMLButtonElement>(null)
  const cancelButton = useRef<HTMLButtonElement>(null)
  // Buttons that were pressed go away or stop working: the focus moves to what can be done next.
  useEffect(() => {
    if (saving.state === 'working') cancelButton.current?.focus()
    if (saving.state === 'told' || saving.state === 'heavy') saveButton.current?.focus()
  }, [saving.state])

  const change = (patch: Partial<Choice>) => {
    forget()
    setChoice((old) => ({ ...old, ...patch }))
  }
  const names = { title: doc.map.title, fallback: t('map.untitled') }
  const savePng = () => {
    if (!scene || !shown) return
    const { scale, theme: look, transparent, embed } = choice
    void save({ ...names, extension: 'png', failure: 'files.error_picture', make: async (onProgress, signal) => exportPng({ scene, scale, theme: look, ground: !transparent, json: embed ? await toFileText(shown, pictures.get) : null, onProgress, signal, pictures: bytes }) })
  }
  const saveJson = () => void save({ ...names, extension: 'safar.json', failure: 'files.error_json', most: MOST_BYTES, make: async () => new Blob([await toFileText(doc, pictures.get)], { type: 'application/json' }) })

  return (
    <Dialog
      wide
      title={t('files.export_title')}
      description={t('files.export_intro')}
      onClose={onClose}
      actions={
        <>
          <div className="export-told" role="status">
            {saving.state === 'told' && <p className={saving.failed ? 'export-told__bad' : ''}>{t(saving.key, saving.values)}</p>}
            {saving.state === 'heavy' && <p className="export-told__bad">{t('files.heavy', { size: Math.ceil(saving.size / MEGABYTE), limit: saving.most / MEGABYTE })}</p>}
            {working && choice.format === 'png' && <ProgressBar label={t('files.drawing')} value={saving.share} />}
          </div>
          {working ? <Button ref={cancelButton} onClick={cancel}>{t('files.cancel')}</Button> : <Button onClick={onClose}>{t('files.close')}</Button>}
          {choice.format === 'png'
            ? <Button ref={saveButton} look="primary" icon="download" disabled={working || !size?.possible} onClick={savePng}>{t('files.save_png')}</Button>
            : <Button ref={saveButton} look="primary" icon="download" disabled={working} onClick={saving.state === 'heavy' ? saving.keep : saveJson}>{t(saving.state === 'heavy' ? 'files.save_anyway' : 'files.save_json')}</Button>}
        </>
      }
    >
      <div className="export-body" inert={working}>
        <div className="export-options">
          <Segmented label={t('files.format')} value={choice.format} options={[{ value: 'png', label: t('files.format_png') }, { value: 'json', label: t('files.format_json') }]} onChange={(format) => change({ format })} />
          {choice.format === 'json' ? <p className="export-note">{t('files.json_hint')}</p> : <PngOptions doc={doc} choice={choice} change={change} />}
        </div>
        {choice.format === 'png' && <Preview url={preview} transparent={choice.transparent} size={size} />}
      </div>
    </Dialog>
  )
}

function PngOptions({ doc, choice, change }: { doc: Doc; choice: Choice; change: (patch: Partial<Choice>) => void }) {
  const { t } = useI18n()
  return (
    <>
      <Segmented label={t('files.scale')} value={String(choice.scale)} options={PNG_SCALES.map((n) => ({ value: String(n), label: t('files.scale_value', { n }) }))} onChange={(scale) => change({ scale: Number(scale) as PngScale })} />
      <Segmented label={t('files.look')} value={choice.theme} options={[{ value: 'light', label: t('files.look_light') }, { value: 'dark', label: t('files.look_dark') }]} onChange={(theme: Theme) => change({ theme })} />
      <Switch label={t('files.transparent')} hint={t('files.transparent_hint')} checked={choice.transparent} onChange={(transparent) => change({ transparent })} />
      <Switch label={t('files.date')} hint={t('files.date_hint')} checked={choice.date} onChange={(date) => change({ date })} />
      <Switch label={t('files.embed')} hint={t(!choice.embed ? 'files.embed_off' : choice.part === 'all' ? 'files.embed_hint' : 'files.embed_hint_part')} checked={choice.embed} onChange={(embed) => change({ embed })} />
      <Segmented label={t('files.content')} value={choice.part} options={[{ value: 'all', label: t('files.content_all') }, { value: 'some', label: t('files.content_some') }]} onChange={(part) => change({ part })} />
      {choice.part === 'some' && (
        <div className="export-lists">
          <CheckList title={t('files.stages')} items={doc.stages.map(({ id, title }) => ({ id, name: title || t('files.unnamed_stage') }))} chosen={choice.stages} onChange={(stages) => change({ stages })} />
          <CheckList title={t('files.lanes')} items={shownLanes(doc).map(({ id, title, kind }) => ({ id, name: title || (isLaneKind(kind) ? t(`lanes.kind_${kind}`) : t('files.unnamed_lane')) }))} chosen={choice.lanes} onChange={(lanes) => change({ lanes })} />
        </div>
      )}
    </>
  )
}

function Preview({ url, transparent, size }: { url: string | null; transparent: boolean; size: ReturnType<typeof pngSize> | null }) {
  const { t } = useI18n()
  const pixels = size ? size.width * size.height : 0
  return (
    <figure className="export-preview">
      <div className={transparent ? 'export-preview__frame export-preview__frame--clear' : 'export-preview__frame'}>{url && <img src={url} alt={t('files.preview')} />}</div>
      <figcaption>
        <span role="status" className="export-preview__says">
        {size
          ? (
            <>
              <span className="export-preview__size">{t('files.pixels', { width: size.width, height: size.height })}</span>
              {pixels >= 1_000_000 && <span>{t('files.megapixels', { n: Math.round(pixels / 1_000_000) })}</span>}
              {!size.possible ? <span className="export-told__bad">{t('files.too_large_picture')}</span> : pixels > LARGE && <span>{t('files.large_picture')}</span>}
            </>
            )
          : <span className="export-told__bad">{t('files.choose_something')}</span>}
        </span>
      </figcaption>
    </figure>
  )
}
