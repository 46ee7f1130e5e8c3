/** Words of cards, English; the other languages beside this file have the same keys. ICU message format. */
export const messages = {
  'cards.status_is': 'Status: {status}',
  'cards.owner_is': 'Owner: {owner}',
  'cards.tag_is': 'Tag: {tag}',
  'cards.evidence_count': '{count, plural, one {# piece of evidence} other {# pieces of evidence}}',
  'cards.link_count': '{count, plural, one {# link} other {# links}}',
  'cards.status_new': 'New',
  'cards.status_accepted': 'Accepted',
  'cards.status_planned': 'Planned',
  'cards.status_progress': 'In progress',
  'cards.status_done': 'Done',
  'cards.status_parked': 'Parked',
  'cards.status_rejected': 'Rejected',
  'cards.certainty_assumption': 'Assumption',
  'cards.certainty_stakeholder': 'From a stakeholder',
  'cards.certainty_observed': 'Observed',
  'cards.certainty_measured': 'Measured',
} as const
