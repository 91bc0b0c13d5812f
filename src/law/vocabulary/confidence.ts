/** high: the text of the law was read; medium: a secondary text was read; low: memory or inference. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export type Confidence = (typeof CONFIDENCES)[number]
