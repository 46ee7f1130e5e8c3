import { ACTIONS } from '../../editor/actions'
import { describe } from '../../editor/shortcuts'
import { useI18n } from '../../i18n/react'
import type { MessageKey } from '../../i18n/translator'
import { Dialog } from '../../ui'
import { APPLE } from './platform'

/** Keys of the map itself (`canvas/keyboard`), as they are printed on a keyboard. */
const MAP_KEYS: readonly (readonly [keys: readonly string[], name: MessageKey])[] = [
  [['←', '↑', '→', '↓'], 'editor.key_walk'],
  [['Home', 'End'], 'editor.key_ends'],
  [['Enter', 'F2'], 'editor.key_write'],
  [['Enter'], 'editor.key_next'],
  [['Tab'], 'editor.key_tab'],
  [['Ctrl+B'], 'cards.key_bold'],
  [['Shift+Enter'], 'cards.key_line'],
  [['N', 'Ins'], 'editor.key_new'],
  [['Alt+←↑→↓'], 'editor.key_move'],
  [['Alt+Shift+←→'], 'editor.key_stretch'],
  [['M'], 'editor.key_pick'],
  [['C'], 'editor.key_connect'],
  [[']', '['], 'editor.key_follow'],
  [['Space', 'Shift+←↑→↓'], 'editor.key_select'],
  [['Ctrl+D'], 'editor.key_duplicate'],
  [['Ctrl+C'], 'gather.copy'],
  [['Ctrl+X'], 'gather.cut_item'],
  [['Ctrl+V'], 'gather.paste_item'],
  [['Del'], 'editor.key_delete'],
  [['Shift+F10'], 'editor.key_menu'],
  [['F', 'P', 'L', 'Shift+H'], 'rows.key_lane'],
  [['1 … 9'], 'editor.key_level'],
  [['+', '−'], 'editor.key_raise'],
  [['Enter', 'Shift+Enter'], 'find.key_next'],
  [['←', '↑', '→', '↓'], 'zoom.key_overview'],
  [['Esc'], 'editor.key_leave'],
]

/** Keys of the map as text. */
const OUTLINE_KEYS: readonly (readonly [keys: readonly string[], name: MessageKey])[] = [
  [['Enter'], 'outline.key_next'],
  [['↑', '↓'], 'outline.key_walk'],
  [['Alt+←↑→↓'], 'editor.key_move'],
  [['Del'], 'outline.key_remove'],
]

/** Every key of the editor. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n()
  const mac = (key: string) => (APPLE ? key.replace('Ctrl+', '⌘').replace('Alt+', '⌥').replace('Shift+', '⇧') : key)
  return (
    <Dialog wide title={t('editor.keys_title')} onClose={onClose}>
      {/* Reached by Tab, so that the arrow keys scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="ed-keys" role="group" aria-label={t('editor.keys_title')} tabIndex={0}>
        <section>
          <h3>{t('editor.keys_map')}</h3>
          <dl>{MAP_KEYS.map(([keys, name]) => <Row key={name} keys={keys.map(mac)} text={t(name)} />)}<Row keys={['F']} text={t('settings.key_fold')} /><Row keys={[mac(`Ctrl+${t('cards.key_click')}`)]} text={t('cards.key_link')} /><Row keys={[t('select.key_drag'), mac(`Shift+${t('select.key_drag')}`)]} text={t('select.key_box')} /><Row keys={[`Space+${t('select.key_drag')}`]} text={t('select.key_pan')} /></dl>
        </section>
        <section>
          <h3>{t('editor.outline')}</h3>
          <dl>{OUTLINE_KEYS.map(([keys, name]) => <Row key={name} keys={keys.map(mac)} text={t(name)} />)}</dl>
        </section>
        <section>
          <h3>{t('editor.keys_app')}</h3>
          <dl>{ACTIONS.map(({ id, shortcuts }) => <Row key={id} keys={shortcuts.slice(0, 2).map((shortcut) => describe(shortcut, APPLE))} text={t(`editor.${id}`)} />)}</dl>
        </section>
      </div>
    </Dialog>
  )
}

function Row({ keys, text }: { keys: readonly string[]; text: string }) {
  return <div className="ed-key"><dt>{text}</dt><dd dir="ltr">{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dd></div>
}
