import type { Words } from '../words'
import type { messages as en } from './en'

/** Words of zooming to something, Armenian. */
export const messages: Words<typeof en> = {
  'editor.fit_selection': 'Խոշորացնել ընտրվածը',
  'zoom.stage': 'Խոշորացնել այս փուլը',
  'zoom.map_pains': '{count, plural, =0 {Խնդիրներ չկան} one {# խնդիր՝ եռանկյունով նշված} other {# խնդիր՝ եռանկյուններով նշված}}',
  'zoom.map_low': 'Ամենացածր տրամադրությունը՝ {stage}',
  'zoom.map_view': '{first} – {last}',
  'zoom.key_overview': 'Տեղաշարժել տեսադաշտը՝ ընդհանուր տեսքում',
}
