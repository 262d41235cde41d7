import { describe, expect, test } from 'vitest';
import { Optional, Required } from './input-fields.ts';
import { checked, line, lines, personName, phoneNumber, whole } from './input-rules.ts';
import type { Refusal } from './errors.ts';

class CardInput {
  @Required(() => String, '标题 / Title', line(4))
  title!: string;

  @Optional(() => String, '说明 / Note', lines(10))
  note?: string | null;

  @Optional(() => String, '姓名 / Name', personName)
  name?: string | null;

  @Optional(() => String, '电话 / Phone', phoneNumber)
  phone?: string | null;

  @Optional(() => Number, '人数 / People', whole(1, 9))
  people?: number | null;
}

class LongCardInput extends CardInput {
  @Required(() => String, '更多 / More', lines(3))
  more!: string;
}

const refusal = (input: object, cls: { prototype: object } = CardInput): Refusal | undefined => {
  try {
    checked(cls, input);
    return undefined;
  } catch (error) {
    return error as Refusal;
  }
};

describe('one declaration says what a field must be', () => {
  test('texts are trimmed, blanks are null, what was left out stays left out', () => {
    expect(checked(CardInput, { title: ' 义诊 ', note: ' ', phone: '139 0000 0001' })).toEqual({ title: '义诊', note: null, phone: '13900000001' });
  });

  test('the given input stays as it was', () => {
    const given = { title: ' 义诊 ' };
    checked(CardInput, given);
    expect(given.title).toBe(' 义诊 ');
  });

  test('all that is wrong is told at once, each with its path', () => {
    const { code, path, others } = refusal({ title: '', note: 'x'.repeat(11), name: '张*', phone: '1', people: 10 })!;
    expect([{ code, path }, ...others].map((one) => [one.code, one.path.join('.')])).toEqual([
      ['INVALID_INPUT', 'input.title'], ['INVALID_INPUT', 'input.note'], ['INVALID_INPUT', 'input.name'], ['INVALID_INPUT', 'input.phone'], ['INVALID_INPUT', 'input.people'],
    ]);
  });

  test('a needed field may neither be left out nor null', () => {
    for (const input of [{}, { title: null }]) expect(refusal(input)?.path).toEqual(['input', 'title']);
  });

  test('rules of a base class hold too', () => {
    expect(refusal({ title: '义诊', more: '' }, LongCardInput)?.path).toEqual(['input', 'more']);
    expect(refusal({ title: '', more: '一' }, LongCardInput)?.path).toEqual(['input', 'title']);
  });
});
