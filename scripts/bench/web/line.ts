import type { CDPSession } from '@playwright/test';

/** A line and a computer to look from. */
export interface Line {
  name: string;
  /** Kilobits per second, both ways. */
  kbps: number;
  /** Milliseconds that each answer takes longer. */
  latencyMs: number;
  /** So many times slower than this machine. */
  cpuSlowdown: number;
}

/** The line of console.md §0-2, on which the figures of others were recorded, and that of §4.4. */
export const VILLAGE_LINE: Line = { name: '700 kbps, 300 ms, CPU ÷ 4', kbps: 700, latencyMs: 300, cpuSlowdown: 4 };
export const SLOW_4G: Line = { name: '1600 kbps, 150 ms, CPU ÷ 4', kbps: 1600, latencyMs: 150, cpuSlowdown: 4 };

export async function goOnLine(session: CDPSession, { kbps, latencyMs, cpuSlowdown }: Line): Promise<void> {
  const bytesPerSecond = (kbps * 1000) / 8;
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: latencyMs, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}
