/** The templates, in the order in which they are offered; what is in them is loaded when one is opened. */
export const TEMPLATES = [{ id: 'blank' }, { id: 'online' }, { id: 'funnel' }, { id: 'retail' }, { id: 'service' }, { id: 'day' }] as const
export type TemplateId = (typeof TEMPLATES)[number]['id']
