import type { Duration } from '../../core/document/optional'
import type { PlanOf, StagePlan } from '../plan'
import type { Kitchen } from '../texts/en/kitchen'
import { at, chance, moment, pain, touch } from './spots'

const stage = (archetype: NonNullable<StagePlan['archetype']>, min: number, max: number, unit: Duration['unit']): StagePlan => ({ archetype, duration: { min, max, unit } })

/** A considered purchase over months: a couple and the kitchen of the next twenty years. */
export const kitchen: PlanOf<Kitchen> = {
  map: { kind: 'journey', basis: 'mixed', timeScale: 'log' },
  lanes: ['timeline', 'actions', 'questions', 'touchpoints', 'emotion', 'moments', 'pains', 'opportunities', 'goals'],
  stages: { wish: stage('awareness', 2, 3, 'month'), research: stage('interest', 6, 8, 'week'), plan: stage('consideration', 3, 5, 'week'), decide: stage('decision', 10, 14, 'day'), wait: stage('delivery', 8, 10, 'week'), install: stage('onboarding', 4, 6, 'day'), live: stage('use', 6, 12, 'month') },
  cards: {
    tap: at('actions', 'wish'), collect: at('actions', 'wish'), measure: at('actions', 'research'), visits: at('actions', 'research'), draw: at('actions', 'plan'), change: at('actions', 'plan'), offers: at('actions', 'decide'), parents: at('actions', 'decide'), sign: at('actions', 'decide'),
    camp: at('actions', 'wait', 'install'), fit: at('actions', 'install'), dinner: at('actions', 'live'), hinge: at('actions', 'live'),
    cost: at('questions', 'research'), stone: at('questions', 'plan'), why: at('questions', 'decide'), date: at('questions', 'wait'), whom: at('questions', 'live'),
    pictures: touch('wish', 'social_media', 'earned'), forum: touch('research', 'community', 'earned'), studio: touch('research', 'shop', 'owned'), planner: touch('plan', 'salesperson', 'owned'), offer: touch('decide', 'print', 'owned'), call: touch('wait', 'phone', 'owned'), fitters: touch('install', 'delivery', 'partner'), line: touch('live', 'call_centre', 'owned'),
    vague: pain('research', 2), tonight: pain('decide', 3), silent: pain('wait', 3), dust: pain('install', 2),
    seen: moment('plan', 'first'), honest: moment('plan', 'decisive'), kept: moment('install', 'decisive'), first: moment('live', 'second'),
    examples: chance('research', 4, 1), month: chance('decide', 4, 2), workshop: chance('wait', 5, 2), lend: chance('install', 3, 4), year: chance('live', 4, 2),
    room: at('goals', 'wish', 'research'), once: at('goals', 'plan', 'decide'), normal: at('goals', 'wait', 'install'), enjoy: at('goals', 'live'),
  },
  feelings: {
    dreamer: { wish: 1.5, research: 1, plan: 2, decide: -0.5, wait: -1.5, install: -0.5, live: 2 },
    doubter: { wish: 0, research: -0.5, plan: 0.5, decide: -1.5, wait: -1, install: 0.5, live: 1.5 },
  },
  stars: ['plan', 'wait'],
  arrows: { again: { from: 'change', to: 'measure', kind: 'loop' }, handed: { from: 'sign', to: 'fitters', kind: 'handoff' } },
}
