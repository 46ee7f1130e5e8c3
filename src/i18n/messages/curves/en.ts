/** Words of curves and other drawings, English; the other languages beside this file have the same keys. ICU message format. */
export const messages = {
  'curves.line_felt': 'Felt',
  'curves.line_expected': 'Expected',
  'curves.line_future': 'Future',
  'curves.star': 'Moment of truth',
  'curves.mean': 'Mean',
  'curves.spread': 'Spread',
  'curves.draw_line': 'Line to draw',
  'curves.value_mode': 'Up and down change the value, left and right go on, with Shift they carry it along; Enter ends',
  'curves.less': 'Less',
  'curves.more': 'More',
  'curves.type_value': 'Value of {name}',
  'curves.value_is': '{stage}: {value}',
  'curves.stroke_set': '{count, plural, one {# step drawn} other {# steps drawn}}',
} as const
