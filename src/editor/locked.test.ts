import { describe, expect, it } from 'vitest'
import { docOf, get } from '../core/document/doc'
import { memorySource } from '../core/document/memory-source'
import type { Card, Lane } from '../core/document/records'
import { plainMap, seeded } from '../testing/random-map'
import { choicesOf, choose } from './choose'
import { createEditor } from './editor'
import { toggleLane } from './lanes'
import { newCard } from './write'

const extra = {}
const chance = { random: seeded(3), now: () => 0 }

function editorOf(kind: string, more: Partial<Lane> = {}) {
  const lane: Lane = { id: 'lane:a', order: 'a', kind, title: 'L', colour: null, hidden: false, extra, ...more }
  const card: Card = { id: 'card:a', place: { lane: 'lane:a', from: 'step:a', to: 'step:a', order: 'a' }, text: 'x', note: '', colour: null, personas: [], data: {}, extra }
  const doc = docOf([{ id: 'stage:a', order: 'a', title: '', goal: '', colour: null, extra }, { id: 'step:a', place: { stage: 'stage:a', order: 'a' }, title: '', extra }, lane, card], plainMap())
  return createEditor(memorySource(doc, chance.now), chance)
}

describe('[D30] a locked lane in an open map', () => {
  it('refuses what would change it, whoever asks, and says which lane it was', () => {
    const editor = editorOf('text', { locked: true })
    const before = editor.state.getState().doc
    expect([editor.run('card.set', { id: 'card:a', patch: { text: 'y' } }), editor.run('records.remove', { ids: ['lane:a'] }), editor.run('stage.remove', { id: 'stage:a' })]).toEqual([null, null, null])
    newCard(editor, 'lane:a', 'step:a')
    editor.edit({ id: 'card:a', field: 'text' })
    editor.preview('card.remove', { ids: ['card:a'] })
    expect(editor.state.getState().doc).toBe(before)
    expect(editor.commit()).toBeNull()
    expect([editor.session.getState().editing, editor.session.getState().refused]).toEqual([null, { lane: 'lane:a', turn: 6 }])
    toggleLane(editor, 'lane:a', 'locked')
    expect(editor.run('card.set', { id: 'card:a', patch: { text: 'y' } })).not.toBeNull()
  })
})

describe('cards said by clicks', () => {
  it('take one word of a list and let it go, each in one undo step', () => {
    const editor = editorOf('needs')
    const [choice] = choicesOf(editor, 'card:a')
    choose(editor, 'card:a', choice!, 'social')
    expect(get(editor.state.getState().doc, 'card:a')!.data).toEqual({ need: 'social' })
    choose(editor, 'card:a', choice!, 'social')
    expect(get(editor.state.getState().doc, 'card:a')!.data).toEqual({})
    editor.undo()
    expect(get(editor.state.getState().doc, 'card:a')!.data).toEqual({ need: 'social' })
  })

  it('take several in the order they are offered, and a status of their own', () => {
    const devices = editorOf('devices')
    const [choice] = choicesOf(devices, 'card:a')
    for (const device of ['paper', 'phone', 'tv', 'tv']) choose(devices, 'card:a', choice!, device)
    expect(get(devices.state.getState().doc, 'card:a')!.data).toEqual({ devices: ['phone', 'paper'] })
    const ideas = editorOf('ideas')
    choose(ideas, 'card:a', choicesOf(ideas, 'card:a')[0]!, 'planned')
    expect(get(ideas.state.getState().doc, 'card:a')!.status).toBe('planned')
    expect(choicesOf(ideas, 'card:gone')).toEqual([])
  })
})

describe('lanes shown otherwise', () => {
  it('are unfolded by asking for a card in them, and hand the keyboard on when they are hidden', () => {
    const editor = editorOf('text', { collapsed: true })
    newCard(editor, 'lane:a', 'step:a')
    expect([get(editor.state.getState().doc, 'lane:a')!.collapsed, editor.state.getState().doc.cells.get('lane:a|step:a')!.length]).toEqual([undefined, 1])
    editor.setFocus({ at: 'lane', id: 'lane:a' })
    toggleLane(editor, 'lane:a', 'hidden')
    expect([get(editor.state.getState().doc, 'lane:a')!.hidden, editor.session.getState().focus]).toEqual([true, { at: 'title' }])
  })
})
