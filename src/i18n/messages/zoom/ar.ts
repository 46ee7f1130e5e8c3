import type { Words } from '../words'
import type { messages as en } from './en'

/** Words of zooming to something, Arabic. */
export const messages: Words<typeof en> = {
  'editor.fit_selection': 'تكبير العناصر المحددة',
  'zoom.stage': 'تكبير هذه المرحلة',
  'zoom.map_pains': '{count, plural, zero {لا نقاط ألم} one {نقطة ألم واحدة عليها مثلث} two {نقطتا ألم عليهما مثلثان} few {# نقاط ألم عليها مثلثات} many {# نقطة ألم عليها مثلثات} other {# نقطة ألم عليها مثلثات}}',
  'zoom.map_low': 'أدنى شعور: {stage}',
  'zoom.map_view': 'من {first} إلى {last}',
  'zoom.key_overview': 'تحريك المنظور، في النظرة العامة',
}
