import { expect, it } from 'vitest';
import { arrangedColumns, moved } from './arranged-columns';
import type { Column } from './column';

const column = (key: string, more: Partial<Column<object>> = {}): Column<object> => ({ key, title: () => key, text: () => '', ...more });
const columns = [column('what', { card: 'heading' }), column('state', { width: 8 }), column('team')];
const keys = (choices: Parameters<typeof arrangedColumns>[1]) => arrangedColumns(columns, choices).map(({ key, shown }) => (shown ? key : `-${key}`));

it('is the table’s own order until something is chosen', () => {
  expect(arrangedColumns(columns, []).map(({ key, shown, width }) => [key, shown, width])).toEqual([['what', true, null], ['state', true, null], ['team', true, null]]);
});

it('follows the order, the widths and what is hidden', () => {
  const arranged = arrangedColumns(columns, [{ key: 'team', shown: true, width: 20 }, { key: 'what', shown: true, width: null }, { key: 'state', shown: false, width: null }]);
  expect(arranged.map(({ key, shown, width }) => [key, shown, width])).toEqual([['team', true, 20], ['what', true, null], ['state', false, null]]);
});

it('keeps the way into a row, whatever was chosen', () => {
  expect(keys([{ key: 'what', shown: false, width: null }])[0]).toBe('what');
});

it('drops columns that are gone and puts new ones behind their neighbour', () => {
  expect(keys([{ key: 'gone', shown: true, width: null }, { key: 'team', shown: true, width: null }, { key: 'what', shown: true, width: null }])).toEqual(['team', 'what', 'state']);
  expect(keys([{ key: 'state', shown: false, width: null }])).toEqual(['what', '-state', 'team']);
});

it('moves a column one place, and not beyond the ends', () => {
  const items = [{ key: 'a' }, { key: 'b' }, { key: 'c' }];
  const order = (key: string, by: -1 | 1) => moved(items, key, by).map((item) => item.key).join('');
  expect([order('a', 1), order('c', -1), order('a', -1), order('c', 1), order('x', 1)]).toEqual(['bac', 'acb', 'abc', 'abc', 'abc']);
});
