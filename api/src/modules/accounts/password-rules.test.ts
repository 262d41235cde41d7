import { describe, expect, it } from 'vitest';
import { initialPassword } from './password.ts';
import { isStrongPassword } from './password-rules.ts';

describe('password rules (reliability §2 身份鉴别 a)', () => {
  it.each([
    ['nine characters', 'Qm7#vLx2w'],
    ['two classes only', 'qmvlxwzrtk27'],
    ['two classes only, with a space', 'qmvl xwzr 2719'],
    ['the login name in it, in another case', 'ZhangJG#2719'],
    ['the login name in full-width letters', 'ｚｈａｎｇＪＧ#2719'],
    ['"password" with swapped letters and a year', 'P@ssw0rd2026!'],
    ['"admin" and a number', 'Admin@123456'],
    ['"aa" and a number', 'Aa123456789'],
    ['a walk over the keyboard', '1qaz@WSX3edc'],
    ['the name of the county and a year', 'Fuping@2026'],
    ['129 characters', `Qm7#${'v'.repeat(125)}`],
    ['nothing', ''],
  ])('refuses %s', (_why, password) => {
    expect(isStrongPassword(password, 'zhangjg')).toBe(false);
  });

  it.each([
    ['ten characters of three classes', 'Qm7vLx2wKt'],
    ['Chinese characters as symbols', '庄里镇的石榴Red9'],
    ['a long sentence', 'Eleven trucks of peaches left at 6'],
  ])('accepts %s', (_why, password) => {
    expect(isStrongPassword(password, 'zhangjg')).toBe(true);
  });

  it('accepts every initial password that it hands out', () => {
    for (let i = 0; i < 2000; i++) expect(isStrongPassword(initialPassword(), 'zhangjg')).toBe(true);
  });
});
