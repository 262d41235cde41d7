import { expect, it } from 'vitest';
import { readable } from './log-lines.ts';

it('shows warnings and errors of the API in one line', () => {
  expect(readable('{"level":40,"msg":"slow"}')).toBe('[api] warning: slow');
  expect(readable('{"level":50,"msg":"no answer","err":{"message":"timeout"}}')).toBe('[api] error: no answer (timeout)');
});

it('leaves out what is only of interest afterwards', () => {
  expect(readable('{"level":30,"msg":"listening"}')).toBeUndefined();
});

it('keeps what is no log line', () => {
  expect(readable('DATABASE_URL: set it')).toBe('DATABASE_URL: set it');
  expect(readable('[1,2]')).toBe('[1,2]');
  expect(readable('null')).toBe('null');
});
