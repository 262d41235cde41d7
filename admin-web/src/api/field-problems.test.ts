import { expect, it } from 'vitest';
import { fieldProblems } from './field-problems';
import { Problem } from './problem';

const phone = new Problem('INVALID_INPUT', '电话应为 11 位手机号', ['input', 'requesterPhone']);
const nested = new Problem('CONSENT_REQUIRED', '代录须写明怎样征得本人同意', ['input', 'changes', 'consentNote']);
const conflict = new Problem('CONFLICT', '党晓燕已于 14:05 办理', ['input', 'version']);
const down = new Problem('UNREACHABLE');

it('puts a refusal beside the field it names, at any depth', () => {
  expect(fieldProblems([phone, nested], ['requesterPhone', 'consentNote'])).toEqual({
    at: { requesterPhone: '电话应为 11 位手机号', consentNote: '代录须写明怎样征得本人同意' },
    rest: [],
  });
});

it('keeps what names no field of the form, or nothing at all', () => {
  expect(fieldProblems([conflict, phone, down], ['requesterPhone']).rest).toEqual([conflict, down]);
});

it('shows the first refusal of a field', () => {
  const second = new Problem('INVALID_INPUT', '另一句', ['input', 'requesterPhone']);
  expect(fieldProblems([phone, second], ['requesterPhone']).at.requesterPhone).toBe('电话应为 11 位手机号');
});
