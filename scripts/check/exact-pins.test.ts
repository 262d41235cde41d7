import { expect, it } from 'vitest';
import { looseVersions } from './exact-pins.ts';

it('accepts exact versions only', () => {
  expect(looseVersions({ dependencies: { a: '1.2.3', b: '2.0.0-rc.4', c: 'workspace:*' }, devDependencies: { d: '18.4.0-beta.17' } })).toEqual([]);
  for (const loose of ['^1.2.3', '~1.2.3', '1.x', 'latest', '*', '>=1.0.0', 'https://example.org/a.tgz']) {
    expect(looseVersions({ devDependencies: { a: loose } })).toEqual([`a ${loose} is not an exact version`]);
  }
});
