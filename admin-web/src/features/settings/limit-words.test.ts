import { expect, it } from 'vitest';
import { limitWords } from './limit-words';

it('says a limit in its largest whole unit', () => {
  expect([30, 90, 1440, 4320, 2160].map(limitWords)).toEqual(['30 分钟', '90 分钟', '24 小时', '3 天', '36 小时']);
});
