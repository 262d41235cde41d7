import { getNullableType, isListType, isCompositeType, getNamedType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTACT, type DataClass } from '../../src/access/data-classes.ts';
import { ALL_ROLES, type Role } from '../../src/access/roles.ts';
import { READ_TYPES, type ColumnField } from '../../src/reading/declare.ts';
import { Statement } from '../../src/reading/statement.ts';
import { fieldJson } from '../../src/reading/values.ts';
import { Callers } from './callers.ts';
import { EXPECTED_FIELDS, cellOf, exists, isOpenType } from './expected.ts';
import { shownTo } from './markers.ts';
import { FULL } from './structure.ts';

/**
 * No type of field slips past the masks (reliability B8). The matrix comes from the schema: each field of each readable type,
 * grouped by what it holds, for each role that sees it masked.
 */
let callers: Callers;
beforeAll(async () => {
  callers = await Callers.open();
});
afterAll(() => callers[Symbol.asyncDispose]());

interface Cell {
  role: Role;
  type: string;
  field: string;
  holds: string;
}

const fields = [...READ_TYPES.values()].flatMap(({ name, fields: declared }) => Object.values((FULL.getType(name) as GraphQLObjectType).getFields())
  .filter((field) => !isCompositeType(getNamedType(field.type)) && field.name !== 'id')
  .map((field) => ({ type: name, field: field.name, holds: `${isListType(getNullableType(field.type)) ? 'list of ' : ''}${getNamedType(field.type).name}`, declared: declared.get(field.name) as ColumnField })));
const masked: Cell[] = ALL_ROLES.flatMap((role) => fields.filter(({ type, field }) => isOpenType(type, role) && ['m', 'a'].includes(cellOf(type, field, role))).map(({ type, field, holds }) => ({ role, type, field, holds })));
const kinds = [...new Set(fields.map(({ holds }) => holds))].sort();

test('B8: every field of the schema has its cell, so that none is forgotten', () => {
  expect(fields.filter(({ type, field }) => !EXPECTED_FIELDS.has(`${type}.${field}`))).toEqual([]);
  expect(masked.length).toBeGreaterThan(100);
});

describe.each([...new Set(masked.map(({ holds }) => holds))])('fields of type %s', (holds) => {
  test.each(masked.filter((cell) => cell.holds === holds))('B8: $role reads $type.$field as its cell says, in every row', async ({ role, type, field }) => {
    const rows = callers.world.rows.filter((row) => row.type === type && exists(type, row.label, role));
    const answer = await callers.ask(role, `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { value: ${field} } } }`, { ids: rows.map(({ id }) => id) });
    expect(answer.errors).toBeUndefined();
    expect((answer.data!.nodes as { value: unknown }[]).map(({ value }) => value)).toEqual(rows.map((row) => (row.values.has(field) ? shownTo(role, row, field) : null)));
  });
});

/** Fields of other types are open to whoever sees their class today; should one become personal, it is masked like any other. */
describe.each(kinds)('a field of type %s', (holds) => {
  test.each([['COUNTY_OPERATOR', CONTACT, 'null'], ['TEAM_LEADER', CONTACT, 'case']] as [Role, DataClass, string][])('B8: would be masked for %s if it were of class %s', (role, dataClass, form) => {
    const { type: name, declared } = fields.find((one) => one.holds === holds)!;
    const type = [...READ_TYPES.values()].find((one) => one.name === name)!;
    const row = new Statement({ role }).row(type, () => '$1');
    const sql = fieldJson(type, { ...declared, dataClass, mask: undefined }, row);
    if (form === 'null') expect(sql).toBe("'null'");
    else expect(sql).toMatch(/^case when .* then .* else 'null' end$/s);
  });
});
