import type { Translated } from '../language';
import type { masked as chinese } from '../masked';

export const masked: Translated<typeof chinese> = {
  partly: (shown) => `${shown} (partly hidden)`,
};
