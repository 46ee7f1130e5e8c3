/** Words of chances, English; the other languages beside this file have the same keys. ICU message format. */
export const messages = {
  'chances.reach_is': 'Reach: {n, number}',
  'chances.confidence_is': 'Confidence: {n, number} %',
  'chances.score_is': 'Score: {n, number}',
  'chances.score_short': 'Score {n}',
  'chances.horizon_now': 'Now',
  'chances.horizon_next': 'Next',
  'chances.horizon_later': 'Later',
  'chances.answers': '{count, plural, one {answers # pain point} other {answers # pain points}}',
  'chances.measured': 'has a metric',
} as const
