import type { Words } from '../words'
import type { messages as en } from './en'

/** Words of zooming to something, Greek. */
export const messages: Words<typeof en> = {
  'editor.fit_selection': 'Εστίαση στην επιλογή',
  'zoom.stage': 'Εστίαση σε αυτό το στάδιο',
  'zoom.map_pains': '{count, plural, =0 {Κανένα πρόβλημα} one {# πρόβλημα, με τρίγωνο} other {# προβλήματα, με τρίγωνα}}',
  'zoom.map_low': 'Χαμηλότερη διάθεση: {stage}',
  'zoom.map_view': '{first} έως {last}',
  'zoom.key_overview': 'Μετακίνηση της προβολής, στην επισκόπηση',
}
