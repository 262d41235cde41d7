import { expect, it } from 'vitest';
import { baseUrl, readSettings } from './settings.ts';

it('has a default for everything', () => {
  expect(readSettings({})).toEqual({ host: '127.0.0.1', port: 4000, databaseUrl: undefined, dataDir: '.data', verbose: false, production: false });
});

it.each(['0', '65536', '4000.5', 'http', '-1'])('refuses PORT=%s by name', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(/^PORT is/);
});

it('opens what listens on all addresses on this machine', () => {
  expect(baseUrl({ host: '0.0.0.0', port: 80 })).toBe('http://127.0.0.1:80');
  expect(baseUrl({ host: '::', port: 80 })).toBe('http://[::1]:80');
  expect(baseUrl({ host: '::1', port: 80 })).toBe('http://[::1]:80');
  expect(baseUrl({ host: 'example.cn', port: 80 })).toBe('http://example.cn:80');
});
