import { expect, test } from 'vitest';
import { nameInitials } from './name-initials.ts';

test.each([
  ['庄里镇', 'ZLZ'], ['长春村委会', 'CCCWH'], ['重庆市', 'CQS'], ['䶮㛃𬭚龑', 'YJCY'], ['买买提·吐尔逊', 'MMTTEX'], ['（A1）区', 'A1Q'], ['', ''],
])('%s is found by %s', (name, initials) => expect(nameInitials(name)).toBe(initials));

test('a person\'s first sign is read as a surname', () => {
  expect([nameInitials('曾静', true), nameInitials('单小平', true)]).toEqual(['ZJ', 'SXP']);
});
