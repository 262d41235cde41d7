const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows NT 6\.1/, 'Windows 7'], [/Windows/, 'Windows'],
  [/UOS|Uos/, 'UOS'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux'],
];
const BROWSERS: [RegExp, string][] = [
  [/MicroMessenger/, 'WeChat'], [/Edg\//, 'Edge'], [/Firefox\//, 'Firefox'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari'],
];

/** What a person can recognise a device by, out of its user agent; null when it says nothing. */
export function deviceOf(userAgent: string | null): { system: string; browser: string } | null {
  const named = (list: [RegExp, string][]) => list.find(([sign]) => sign.test(userAgent ?? ''))?.[1];
  const system = named(SYSTEMS);
  const browser = named(BROWSERS);
  return system && browser ? { system, browser } : null;
}
