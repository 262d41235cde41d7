import { area } from './language';

export const masked = area('masked', {
  partly: (shown: string) => `${shown}（部分已隐去）`,
});
