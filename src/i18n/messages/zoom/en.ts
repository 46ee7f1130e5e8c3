/** Words of zooming to something, English; the other languages beside this file have the same keys. ICU message format. */
export const messages = {
  'editor.fit_selection': 'Zoom to the selection',
  'zoom.stage': 'Zoom to this stage',
  'zoom.map_pains': '{count, plural, =0 {No pain points} one {# pain point, marked by a triangle} other {# pain points, marked by triangles}}',
  'zoom.map_low': 'Lowest mood: {stage}',
  'zoom.map_view': '{first} to {last}',
  'zoom.key_overview': 'Move what is seen, in the overview',
} as const
