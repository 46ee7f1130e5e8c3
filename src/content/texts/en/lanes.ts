/** Names of lanes in the templates and samples that are called otherwise than their kind, English. */
export const lanes = {
  evidence: 'What one sees and touches',
  front: 'In front of the customer',
  back: 'Behind the scenes',
  systems: 'Systems and partners',
  says: 'Says',
  thinks: 'Thinks',
  does: 'Does',
  feels: 'Feels',
  sees: 'Sees',
  hears: 'Hears',
  fears: 'Fears and obstacles',
  hopes: 'Hopes and gains',
}
export type OwnLanes = typeof lanes
