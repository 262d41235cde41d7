import { expect, it } from 'vitest';
import { deviceOf } from './device';

it.each([
  ['Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0 Safari/537.36', 'Windows 7', 'Chrome'],
  ['Mozilla/5.0 (Linux; Android 8.0) AppleWebKit/537.36 Chrome/87.0 Mobile Safari/537.36 MicroMessenger/8.0', 'Android', 'WeChat'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) Version/16.0 Safari/604.1', 'iOS', 'Safari'],
])('recognises %s', (userAgent, system, browser) => {
  expect(deviceOf(userAgent)).toEqual({ system, browser });
});

it('says nothing of a device that says nothing', () => {
  expect(deviceOf(null)).toBeNull();
  expect(deviceOf('curl/8')).toBeNull();
});
