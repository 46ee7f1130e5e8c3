import { keep, kept, painted, type Bench, type Plain } from './boot'
import '../../../src/ui/fonts'

// The floors: the same map without an editor, as bare divs, as one SVG, as one canvas.
const query = new URLSearchParams(location.search)
const kind = query.get('kind') ?? 'div'
const root = document.getElementById('root')!
const ns = 'http://www.w3.org/2000/svg'
let view = { x: 0, y: 0, z: 1 }
let map: Plain
let layer: HTMLElement | SVGElement
let cards: Element[] = []
let context: CanvasRenderingContext2D
let selected = new Set<number>()
let queued = false
const undo: { i: number; x: number; y: number }[][] = []

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function draw(): void {
  queued = false
  const { x, y, z } = view
  const { width, height } = context.canvas
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = '#f7f6f3'
  context.fillRect(0, 0, width, height)
  context.setTransform(z, 0, 0, z, x, y)
  const seen = (box: { x: number; y: number; w: number; h: number }) => box.x * z + x < width && box.y * z + y < height && (box.x + box.w) * z + x > 0 && (box.y + box.h) * z + y > 0
  context.strokeStyle = '#dddad2'
  for (const box of map.boxes) {
    if (!seen(box)) continue
    context.fillStyle = '#fff'
    context.fillRect(box.x, box.y, box.w, box.h)
    context.strokeRect(box.x, box.y, box.w, box.h)
  }
  context.font = getComputedStyle(root).font
  context.strokeStyle = '#2f5bd8'
  map.cards.forEach((card, i) => {
    if (!seen(card)) return
    context.fillStyle = card.fill
    context.beginPath()
    context.roundRect(card.x, card.y, card.w, card.h, 8)
    context.fill()
    if (selected.has(i)) context.stroke()
    context.fillStyle = '#1b1f2a'
    for (const line of card.lines) {
      context.direction = line.dir
      context.textAlign = 'start'
      context.fillText(line.s, card.x + line.x + (line.dir === 'rtl' ? line.w : 0), card.y + line.y + 15)
    }
  })
}

function show(): void {
  if (kind === 'canvas') {
    if (!queued) requestAnimationFrame(draw)
    queued = true
  } else if (kind === 'svg') layer.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.z})`)
  else (layer as HTMLElement).style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.z})`
}

function place(i: number): void {
  const card = map.cards[i]!
  if (kind === 'svg') cards[i]!.setAttribute('transform', `translate(${card.x} ${card.y})`)
  else if (kind === 'div') (cards[i] as HTMLElement).style.transform = `translate(${card.x}px, ${card.y}px)`
  else show()
}

function build(): void {
  if (kind === 'canvas') {
    const canvas = document.createElement('canvas')
    canvas.width = innerWidth
    canvas.height = innerHeight
    root.append(canvas)
    context = canvas.getContext('2d', { alpha: false })!
    return
  }
  if (kind === 'svg') {
    const boxes = map.boxes.map(({ x, y, w, h }) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#fff" stroke="#dddad2"/>`)
    const all = map.cards.map((card) => `<g class="card" transform="translate(${card.x} ${card.y})"><rect width="${card.w}" height="${card.h}" rx="8" fill="${card.fill}"/>${card.lines.map((line) => `<text x="${line.x + (line.dir === 'rtl' ? line.w : 0)}" y="${line.y + 15}" direction="${line.dir}">${escape(line.s)}</text>`).join('')}</g>`)
    root.innerHTML = `<svg xmlns="${ns}" width="100%" height="100%"><g class="layer">${boxes.join('')}${all.join('')}</g></svg>`
  } else {
    const boxes = map.boxes.map(({ x, y, w, h }) => `<div class="box" style="left:${x}px;top:${y}px;width:${w}px;height:${h}px"></div>`)
    const all = map.cards.map((card) => `<div class="card" style="transform:translate(${card.x}px,${card.y}px);width:${card.w}px;height:${card.h}px;background:${card.fill}">${card.lines.map(({ s, dir }) => `<div dir="${dir}">${escape(s)}</div>`).join('')}</div>`)
    root.innerHTML = `<div class="layer">${boxes.join('')}${all.join('')}</div>`
  }
  layer = root.querySelector('.layer')!
  cards = [...layer.querySelectorAll('.card')]
}

root.addEventListener('wheel', (event) => {
  event.preventDefault()
  if (event.ctrlKey) {
    const z = view.z * 2 ** (-event.deltaY * 0.002)
    view = { x: event.clientX - ((event.clientX - view.x) * z) / view.z, y: event.clientY - ((event.clientY - view.y) * z) / view.z, z }
  } else view = { ...view, x: view.x - event.deltaX, y: view.y - event.deltaY }
  show()
}, { passive: false })

let drag: { x: number; y: number; from: { i: number; x: number; y: number }[] } | null = null
root.addEventListener('pointerdown', (event) => {
  const [x, y] = [(event.clientX - view.x) / view.z, (event.clientY - view.y) / view.z]
  const i = map.cards.findLastIndex((card) => x >= card.x && y >= card.y && x <= card.x + card.w && y <= card.y + card.h)
  if (i < 0) return
  const from = (selected.has(i) ? [...selected] : [i]).map((k) => ({ i: k, x: map.cards[k]!.x, y: map.cards[k]!.y }))
  undo.push(from)
  drag = { x: event.clientX, y: event.clientY, from }
})
root.addEventListener('pointermove', (event) => {
  if (!drag) return
  for (const { i, x, y } of drag.from) {
    Object.assign(map.cards[i]!, { x: x + (event.clientX - drag.x) / view.z, y: y + (event.clientY - drag.y) / view.z })
    place(i)
  }
})
addEventListener('pointerup', () => { drag = null })
addEventListener('keydown', (event) => {
  if (!event.ctrlKey) return
  if (event.key === 'z') {
    for (const { i, x, y } of undo.pop() ?? []) {
      Object.assign(map.cards[i]!, { x, y })
      place(i)
    }
  }
  if (event.key === 'a') {
    selected = new Set(map.cards.keys())
    if (kind === 'canvas') show()
    else layer.classList.add('all')
  }
  event.preventDefault()
})

const bench: Bench = {
  name: kind,
  fit() {
    const z = Math.min(1, (innerWidth - 8) / map.w, (innerHeight - 8) / map.h)
    view = { x: (innerWidth - map.w * z) / 2, y: (innerHeight - map.h * z) / 2, z }
    show()
  },
  at100(i) {
    const { x, y, w, h } = map.cards[i]!
    view = { x: innerWidth / 2 - x - w / 2, y: innerHeight / 2 - y - h / 2, z: 1 }
    show()
  },
  screenOf(i) {
    const { x, y, w, h } = map.cards[i]!
    return { x: view.x + (x + w / 2) * view.z, y: view.y + (y + h / 2) * view.z }
  },
  posOf: (i) => ({ x: map.cards[i]!.x, y: map.cards[i]!.y }),
}

async function prepare(): Promise<void> {
  const { plainOf } = await import('./plain')
  const plain = await plainOf(await (await fetch(query.get('prepare')!)).json())
  await keep(plain)
  Object.assign(window, { __plain: plain })
}

async function start(): Promise<void> {
  map = await kept()
  build()
  bench.fit()
  Object.assign(window, { bench })
  await painted()
}

void (query.has('prepare') ? prepare() : start())
