import { once } from 'node:events';
import { type BenchCommand, readBenchArguments } from './bench/arguments.ts';
import { type BenchCluster, startBenchCluster } from './bench/bench-cluster.ts';
import { benchCircle } from './bench/circle/circle-bench.ts';
import { benchGrowth } from './bench/grow/grow-bench.ts';
import { benchImport } from './bench/import/import-bench.ts';
import { benchReads } from './bench/read/read-bench.ts';
import { benchWeb } from './bench/web/web-bench.ts';
import { benchWrites } from './bench/write/write-bench.ts';
import { refusable } from './bootstrap/refusal.mjs';
import { listenForStop } from './start/stop-request.ts';

await refusable(async () => {
  const command = readBenchArguments(process.argv.slice(2));
  const stop = listenForStop();
  stop.onSecond(() => process.exit(1)); // what was started ends with this process
  try {
    // Whatever was started is stopped again, last first, however this ends.
    await using started = new AsyncDisposableStack();
    const cluster = started.use(await startBenchCluster());
    const work = run(command, cluster, started, stop.signal);
    work.catch(() => undefined); // after a wish to stop nobody waits for it
    await Promise.race([work, once(stop.signal, 'abort')]);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
  if (stop.signal.aborted) process.exitCode = 1;
});
// Connections of a load that was broken off must not keep the process alive.
process.exit();

function run(command: BenchCommand, cluster: BenchCluster, started: AsyncDisposableStack, stop: AbortSignal): Promise<void> {
  switch (command.name) {
    case 'read': return benchReads(command, cluster, started, stop);
    case 'grow': return benchGrowth(command, cluster, started, stop);
    case 'circle': return benchCircle(command, cluster, started, stop);
    case 'import': return benchImport(command, cluster, started, stop);
    case 'web': return benchWeb(command, cluster, started, stop);
    case 'write': return benchWrites(command, cluster, started, stop);
  }
}
