import { expect, it } from 'vitest';
import { elementPlusResolver } from './element-plus-resolver';

const { resolve } = elementPlusResolver() as { resolve: (name: string) => { from: string; sideEffects: string } | undefined };
const folder = (path: string) => `element-plus/es/components/${path}`;

it('imports a component from its own folder, never from the barrel', () => {
  expect(resolve('ElDrawer')).toMatchObject({ from: folder('drawer/index.mjs'), sideEffects: folder('drawer/style/css.mjs') });
  expect(resolve('ElSelectV2')).toMatchObject({ from: folder('select-v2/index.mjs') });
});

it.each([['ElOption', 'select'], ['ElTableColumn', 'table'], ['ElFormItem', 'form'], ['ElDropdownItem', 'dropdown'], ['ElCheckboxGroup', 'checkbox']])(
  'finds the child tag %s in the folder of its parent', (tag, parent) => {
    expect(resolve(tag)?.from).toBe(folder(`${parent}/index.mjs`));
  },
);

it('leaves other tags alone', () => {
  expect(resolve('RouterLink')).toBeUndefined();
  expect(resolve('ElNothingOfTheKind')).toBeUndefined();
});
