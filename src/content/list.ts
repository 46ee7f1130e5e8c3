/** The templates, in the order in which they are offered; what is in them is loaded when one is opened. */
export const TEMPLATES = ['blank', 'online', 'funnel', 'retail', 'considered', 'quick', 'blueprint', 'support', 'returns', 'subscription', 'day', 'empathy'] as const
export type TemplateId = (typeof TEMPLATES)[number]

/** The worked samples, in the order in which they are offered. */
export const SAMPLES = ['laptop', 'tea', 'coat', 'kitchen', 'bicycle'] as const
export type SampleId = (typeof SAMPLES)[number]
