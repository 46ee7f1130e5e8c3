import { cellKey, type CellKey } from '../core/document/doc'
import { identity } from '../core/layout/memo'
import { PALETTE, type Theme } from '../core/layout/palette'
import type { CellBox, RowBox, Scene } from '../core/layout/scene'
import { brush } from '../formats/draw/canvas2d'
import { drawBlock } from './block'
import { gistOf } from './gist'
import { writeGist } from './gist-draw'
import type { Box, CanvasHost } from './host'
import { spanOfCell } from './sight'

/** Side of a picture in device pixels. */
const SIDE = 512

interface Tile { readonly canvas: HTMLCanvasElement; readonly x: number; readonly y: number; readonly side: number; readonly scale: number; drawn: string; wanted: string }
interface Place { readonly row: RowBox; readonly cell: CellBox; readonly key: CellKey; readonly left: number; readonly right: number }

/** The cards of a large map from afar, as a few pictures in a layer; each is drawn again only when something on it has changed. */
export interface Tiles { show(scene: Scene): void; dispose(): void }

export function createTiles(layer: HTMLElement, host: CanvasHost): Tiles {
  const tiles = new Map<string, Tile>()
  const { session } = host.editor
  let places: readonly Place[] = []
  let shown: Scene | null = null
  let turn = 0
  let frame = 0

  function update(): void {
    const { box, scale } = host.sight.getState()
    const stale: Tile[] = []
    const keep = new Set<string>()
    if (box && scale !== null && shown) {
      const side = SIDE / scale
      const [right, bottom] = [Math.min(shown.width, box.x + box.w), Math.min(shown.height, box.y + box.h)]
      for (let y = Math.floor(Math.max(0, box.y) / side) * side; y < bottom; y += side) {
        for (let x = Math.floor(Math.max(0, box.x) / side) * side; x < right; x += side) {
          const key = `${scale} ${x} ${y}`
          keep.add(key)
          const tile = tiles.get(key) ?? make(key, x, y, side, scale)
          tile.wanted = stampOf(tile)
          if (tile.wanted !== tile.drawn) stale.push(tile)
        }
      }
    }
    // What is in view is there at once, what lies around it follows frame by frame.
    const view = stale.length > 0 ? host.view(0) : null
    const later = stale.filter((tile) => !touches(tile, view!) || void draw(tile))
    for (const [key, { canvas }] of tiles) {
      if (keep.has(key)) continue
      canvas.remove()
      tiles.delete(key)
    }
    cancelAnimationFrame(frame)
    if (later.length > 0) frame = requestAnimationFrame(function next() {
      draw(later.pop()!)
      if (later.length > 0) frame = requestAnimationFrame(next)
    })
  }

  function make(key: string, x: number, y: number, side: number, scale: number): Tile {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = SIDE
    canvas.dataset.tile = ''
    Object.assign(canvas.style, { left: `${x}px`, top: `${y}px`, width: `${side}px`, height: `${side}px` })
    layer.append(canvas)
    const tile: Tile = { canvas, x, y, side, scale, drawn: '', wanted: '' }
    tiles.set(key, tile)
    return tile
  }

  function on({ x, y, side }: Tile): Place[] {
    return places.filter(({ row, left, right }) => right >= x && left <= x + side && row.y + row.h >= y && row.y <= y + side)
  }

  /** Everything that the tile's picture depends on. */
  function stampOf(tile: Tile): string {
    const { held, level, size } = host.sight.getState()
    const { selection } = session.getState()
    const parts = on(tile).map(({ row, cell, key }) => `${identity(cell)}@${row.y}${held.has(key) ? 'h' : ''}${selection.size > 0 && cell.cards.some(({ card }) => selection.has(card.id)) ? `s${turn}` : ''}`)
    return `${themeOf()}|${level === 'far' ? '' : size}|${parts.join()}`
  }

  function draw(tile: Tile): void {
    const { canvas, x, y, side, scale } = tile
    const { held, level, size } = host.sight.getState()
    const { selection } = session.getState()
    const theme = themeOf()
    const context = canvas.getContext('2d')!
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, SIDE, SIDE)
    const paint = level === 'far' || size === null ? null : brush(context, { theme, scale, x0: x, y0: y })
    for (const { row, cell, key } of on(tile)) {
      if (held.has(key) || spanOfCell(cell).pictures || row.lane.pinned) continue
      for (const box of cell.cards) {
        const [left, top] = [cell.x + box.x, row.y + box.y]
        if (top > y + side || top + box.h < y) continue
        if (paint) {
          paint(gistOf(box).prims, left, top)
          context.save()
          writeGist(context, theme, box, size!, shown!.direction)
          context.restore()
        } else {
          context.setTransform(scale, 0, 0, scale, (left - x) * scale, (top - y) * scale)
          drawBlock(context, theme, box)
        }
        if (!selection.has(box.card.id)) continue
        context.save()
        context.setTransform(1, 0, 0, 1, 0, 0)
        context.strokeStyle = PALETTE[theme].accent
        context.lineWidth = 2
        context.strokeRect((left - x) * scale - 1, (top - y) * scale - 1, box.w * scale + 2, box.h * scale + 2)
        context.restore()
      }
    }
    tile.drawn = tile.wanted
  }

  const stops = [
    host.sight.subscribe(update),
    session.subscribe((state, before) => {
      if (state.selection === before.selection) return
      turn++
      update()
    }),
  ]
  const themes = new MutationObserver(update)
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return {
    show(scene) {
      shown = scene
      places = scene.rows.flatMap((row) => row.cells.filter(({ cards }) => cards.length > 0).map((cell) => {
        const { left, right } = spanOfCell(cell)
        return { row, cell, key: cellKey(cell.lane, cell.step), left: cell.x + left, right: cell.x + right }
      }))
      update()
    },
    dispose() {
      cancelAnimationFrame(frame)
      themes.disconnect()
      for (const stop of stops) stop()
    },
  }
}

function themeOf(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
}

function touches({ x, y, side }: Tile, box: Box): boolean {
  return x < box.x + box.w && x + side > box.x && y < box.y + box.h && y + side > box.y
}
