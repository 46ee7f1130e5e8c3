type Plain = Readonly<Record<string, unknown>>

const KINDS = ['next', 'loop', 'skip', 'branch', 'dropoff', 'reentry', 'handoff'] as const
const LANES = ['actions', 'thoughts', 'touchpoints', 'emotion', 'pains', 'opportunities', 'process', 'metrics', 'goals', 'text'] as const
const TEXTS = { en: ['Reads reviews', 'Compares three models side by side and loses track', 'Asks a friend', 'Looks for a coupon', 'Waits for the parcel, twice'], fa: ['نظر خریداران را می‌خواند', 'سه مدل را کنار هم می‌سنجد و حساب از دستش می‌رود', 'از دوستی می‌پرسد', 'دنبال کد تخفیف می‌گردد', 'دو بار منتظر بسته می‌ماند'] } as const
const LABELS = { en: ['', 'too dear', 'once more', '', 'asks again before deciding', ''], fa: ['', 'زیادی گران', 'یک بار دیگر', '', 'پیش از تصمیم دوباره می‌پرسد', ''] } as const

export interface Busy { readonly language?: 'en' | 'fa'; readonly stages?: number; readonly lanes?: number; readonly arrows?: number; readonly seed?: number }

/** A full map, a card in nearly every cell, over which many arrows run: several out of and into some cards, loops back, stage to stage. The same for the same numbers. */
export function busyMap({ language = 'en', stages = 12, lanes = 10, arrows = 40, seed = 1 }: Busy = {}): Plain {
  const key = (i: number) => `a${String(i).padStart(5, '0')}`
  let state = seed
  const below = (n: number) => Math.floor(((state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 4_294_967_296) * n)
  const kinds = Array.from({ length: lanes }, (_, i) => LANES[i % LANES.length]!)
  const cards = kinds.flatMap((kind, row) => (kind === 'emotion' ? [] : Array.from({ length: stages }, (_, i) => i).flatMap((i) => Array.from({ length: 1 + Number((row + i) % 4 === 0) }, (_, k) => ({
    id: `card:c${row}-${i}-${k}`, place: { lane: `lane:l${row}`, from: `step:s${i}`, to: `step:s${Math.min(stages - 1, i + Number((row * 5 + i) % 11 === 3))}`, order: key(k) }, text: TEXTS[language][(row * 3 + i + k) % 5]!,
  })))))
  const hubs = cards.filter((_, i) => i % 9 === Math.min(4, cards.length - 1))
  const some = <T>(list: readonly T[]): T => list[below(list.length)]!
  return {
    format: 'safar', schema: 1, map: { title: language === 'fa' ? 'نقشه‌ای پر از پیکان' : 'A map full of arrows', language },
    stages: Array.from({ length: stages }, (_, i) => ({ id: `stage:s${i}`, order: key(i), title: TEXTS[language][i % 5] })), steps: Array.from({ length: stages }, (_, i) => ({ id: `step:s${i}`, place: { stage: `stage:s${i}`, order: 'a0' }, title: '' })),
    lanes: kinds.map((kind, i) => ({ id: `lane:l${i}`, order: key(i), kind, title: TEXTS[language][i % 5]!.split(' ')[0] })), cards,
    points: Array.from({ length: stages }, (_, i) => ({ lane: 'lane:l3', step: `step:s${i}`, persona: null, value: ((i * 7) % 9) / 2 - 2 })),
    // Some cards are where much comes together; a few arrows join stages.
    arrows: Array.from({ length: arrows }, (_, i) => {
      const [from, to] = i % 10 === 7 ? [`stage:s${below(stages)}`, `stage:s${below(stages)}`] : [i % 3 === 0 ? some(hubs).id : some(cards).id, i % 3 === 1 ? some(hubs).id : some(cards).id]
      return { id: `arrow:a${i}`, from, to, kind: KINDS[i % KINDS.length], label: LABELS[language][i % 6], ...(i % 8 === 2 ? { share: 40 } : {}) }
    }),
  }
}
