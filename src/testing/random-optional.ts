import { kindOf } from '../core/base/ids'
import { ICONS, type IconName } from '../core/base/icons'
import { ARCHETYPES, BASES, CARD_STATUSES, CERTAINTIES, DEVICES, EVIDENCE_KINDS, MAP_STATUSES, TIME_SCALES, TIME_UNITS, ZONES, type Duration, type Evidence, type Picture } from '../core/document/optional'
import type { Json, JsonObject } from '../core/base/json'
import { COLOURS, type Rec } from '../core/document/records'

/** What kinds of lanes know about their cards, now and then strange. */
export function randomData(random: () => number): JsonObject {
  const one = <T extends Json>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
  const line = () => one<Json>(['', 'A. B.', 'خانم ر. احمدی', 'a'.repeat(70), 'Who left the basket more than an hour ago', 7, null])
  return {
    speaker: line(), source: line(), answer: line(), reason: line(), team: line(), trigger: line(), audience: line(), aim: line(), title: line(),
    need: one(['social', 'odd']), met: one(['yes', 'no', 3]), often: one(['always', 'never']), gain: one(['great', 2]), moment: one(['decisive', '']), part: one(['policy', 'none']), duty: one(['informed', 0]),
    devices: one<Json>([[...DEVICES], ['phone', 'odd', 7], 'phone']), by: one(['sms', 'pigeon']), url: one(['https://example.org/a?b', 'javascript:alert(1)', 'mailto:a@example.org']), map: one(['abc123', '<b>', '']),
  }
}

/** Some optional fields for a record, by chance: most records have none. */
export function randomOptional(record: Rec, random: () => number): object {
  if (random() < 0.5) return {}
  const below = (n: number) => Math.floor(random() * n)
  const one = <T>(list: readonly T[]) => list[below(list.length)]!
  const maybe = (fields: Readonly<Record<string, () => unknown>>) => Object.fromEntries(Object.entries(fields).filter(() => random() < 0.5).map(([name, make]) => [name, make()]))
  const duration = (): Duration => ({ min: below(9), ...(random() < 0.5 ? { max: 10 + below(9) } : {}), unit: one(TIME_UNITS) })
  const picture = (): Picture => ({ hash: below(16).toString(16).repeat(64), alt: 'a picture', width: 1 + below(900), height: 1 + below(900), ...(random() < 0.3 ? { x: below(101), zoom: 1.5 + below(3) } : {}) })
  const evidence = (): Evidence[] => Array.from({ length: below(3) }, () => ({ kind: one(EVIDENCE_KINDS), source: 'source', date: random() < 0.5 ? '' : '2026-03-04', n: random() < 0.5 ? null : below(99), url: random() < 0.5 ? '' : 'https://example.org/a' }))
  const words = (): string[] => ['one', 'دو', 'three'].slice(below(3))
  switch (kindOf(record.id)) {
    case 'map': return maybe({ basis: () => one(BASES), status: () => one(MAP_STATUSES), goal: () => 'to rest', begins: () => 'here', ends: () => 'there', businessGoal: () => 'to sell', owner: () => 'A. B.', team: () => 'CX', version: () => '2', reviewed: () => '2026-01-31', reviewEvery: () => 90, tags: words, timeScale: () => one(TIME_SCALES), accent: () => one(COLOURS), views: () => [{ name: 'نما', lanes: ['lane:gone'], folded: [], filter: { tags: ['', 'one'] }, zoom: 0.5 }, { name: 'all', lanes: [], folded: ['stage:a'] }].slice(below(2)) })
    case 'stage': return maybe({ archetype: () => one(ARCHETYPES), businessGoal: () => 'to sell', duration, collapsed: () => true })
    case 'step': return maybe({ duration })
    case 'lane': return maybe({ collapsed: () => true, pinned: () => true, locked: () => true, zone: () => one(ZONES), settings: () => ({ own: [1, 'two'] }) })
    case 'card': return maybe({ icon: () => one(Object.keys(ICONS) as IconName[]), tags: words, links: () => [{ url: 'mailto:a@example.org', label: '' }], picture, owner: () => 'C. D.', status: () => one(CARD_STATUSES), certainty: () => one(CERTAINTIES), evidence })
    case 'point': return maybe({ star: () => true, amount: () => Math.round(random() * 2000) / 4 })
    case 'arrow': return maybe({ share: () => below(101), delay: duration })
    case 'persona': return maybe({ photo: picture, face: () => below(16), age: () => '34', location: () => 'Shiraz', occupation: () => 'nurse', behaviours: () => 'asks', motivations: () => 'care', fields: () => [{ label: 'Phone', value: 'old' }], scales: () => [{ low: 'slow', high: 'fast', value: below(101) }], channels: words, devices: () => DEVICES.filter(() => random() < 0.3), evidence })
  }
}
