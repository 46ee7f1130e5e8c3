// Writes src/core/base/icons.ts: the outlines of the icons that are drawn on maps, taken from Lucide (ISC). Run: node e2e/tools/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs'

const names = `type footprints pointer heart-pulse cloud-lightning lightbulb target globe shopping-cart smartphone mail phone store message-circle bot search users star megaphone play file-text scale truck package
calendar bell message-square shopping-bag life-buoy map-pin newspaper tag ticket credit-card gift share-2 tv radio book-open headphones user badge-check hand-coins refresh-cw thumbs-up clock laptop tablet monitor
qr-code corner-down-left flag arrow-up-right circle-alert gauge eye quote image ellipsis panels-top-left badge-percent mic handshake signpost receipt
cloud circle-question-mark hand-heart binoculars repeat trending-up sparkles wrench server scroll-text building-2 database link map send heading lock pin watch car speaker user-check circle-check circle-x circle-minus gem zap heart monitor-smartphone flask-conical
trophy key-round landmark puzzle rocket video presentation wallet app-window banknote check smile frown hard-hat chart-column funnel`.split(/\s+/)
// A path of its own begins absolutely; behind another one its first `m` would be relative to where that ended.
const absolute = (d) => d.replace(/^m\s*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)\s*(?=([-\d.])?)/, (_, x, y, number) => `M${x} ${y}${number ? 'l' : ''}`)
const num = (v) => +(+v).toFixed(3)
const shape = {
  path: (a) => absolute(a.d),
  circle: ({ cx, cy, r }) => `M${num(cx - r)} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
  ellipse: ({ cx, cy, rx, ry }) => `M${num(cx - rx)} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`,
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  polyline: ({ points }) => 'M' + points.trim().replace(/[\s,]+/g, ' '),
  polygon: ({ points }) => 'M' + points.trim().replace(/[\s,]+/g, ' ') + 'Z',
  rect: ({ x = 0, y = 0, width, height, rx = 0 }) => { const [X, Y, W, H, R] = [x, y, width, height, rx].map(Number); return R ? `M${X + R} ${Y}h${W - 2 * R}a${R} ${R} 0 0 1 ${R} ${R}v${H - 2 * R}a${R} ${R} 0 0 1 ${-R} ${R}h${-(W - 2 * R)}a${R} ${R} 0 0 1 ${-R} ${-R}v${-(H - 2 * R)}a${R} ${R} 0 0 1 ${R} ${-R}Z` : `M${X} ${Y}h${W}v${H}h${-W}Z` },
}
const dir = 'node_modules/lucide-react/dist/esm/icons/'
async function outline(name) {
  const text = readFileSync(dir + name + '.mjs', 'utf8')
  const node = /const __iconData = (\{[\s\S]*?\n\});/.exec(text) ?? /const __iconData = (\{[\s\S]*?\n\})/.exec(text)
  if (!node) return outline(/from '\.\/([a-z0-9-]+)\.mjs'/.exec(text)[1])
  return new Function('return ' + node[1])().node.map(([tag, attributes]) => shape[tag](attributes)).join('')
}
const rows = []
for (const name of names) rows.push(`  '${name}': '${await outline(name)}',`)
writeFileSync('src/core/base/icons.ts', `/** Outlines of the icons drawn on maps, on a 24-unit square, stroked. From Lucide (ISC licence); made by e2e/tools/icons.mjs. */
export const ICONS = {
${rows.join('\n')}
} as const

export type IconName = keyof typeof ICONS

/** True for the name of an icon that maps know. */
export function isIcon(name: unknown): name is IconName {
  return typeof name === 'string' && Object.hasOwn(ICONS, name)
}
`)
