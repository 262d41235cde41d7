import { describe, expect, it } from 'vitest';
import { isLoginName, loginNameHash, normalLoginName } from './login-name.ts';

describe('login names', () => {
  it('are compared without regard to case, width and blanks around', () => {
    expect(normalLoginName(' Zhang.JG ')).toBe('zhang.jg');
    expect(normalLoginName('ＺＨＡＮＧ．ＪＧ')).toBe('zhang.jg');
  });

  it.each(['abc', '富平县操作员', 'li-na_2.b', '䶮𬭚龑', 'a'.repeat(40)])('may be %s', (name) => {
    expect(isLoginName(name)).toBe(true);
  });

  it.each(['ab', '', 'a'.repeat(41), 'li na', 'li@na', 'Zhang', "o'hara", 'ли-на', 'abc\n', '١٢٣'])('may not be %j', (name) => {
    expect(isLoginName(name)).toBe(false);
  });

  it('are counted under a keyed hash', () => {
    expect(loginNameHash('zhangjg', 'one secret')).not.toBe(loginNameHash('zhangjg', 'other secret'));
    expect(loginNameHash('zhangjg', 'one secret')).not.toContain('zhangjg');
  });
});
