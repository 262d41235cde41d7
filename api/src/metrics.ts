import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { answerCounts } from './graphql/text-answers.ts';
import { planCounts } from './reading/plan.ts';

export interface MetricsServer {
  port: number;
  close(): Promise<void>;
}

/**
 * Figures of this process for Prometheus, on a port of their own that no proxy leads to: they are nobody's business outside
 * the machine (reliability B18). No figure carries a name, an id or an operation.
 */
export async function serveMetrics(host: string, port: number): Promise<MetricsServer> {
  const registry = processMetrics();
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return response.writeHead(404).end();
    return void registry.metrics().then((text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text), () => response.writeHead(500).end());
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function processMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const metric of [planLookups(), plans(), answers()]) registry.registerMetric(metric as Counter);
  return registry;
}

function planLookups(): Counter {
  return new Counter({
    name: 'lastmile_plan_lookups_total', help: 'Look-ups in the cache of compiled statements; hit / (hit + miss) is the hit rate', labelNames: ['outcome'], registers: [],
    collect() {
      this.reset();
      this.inc({ outcome: 'hit' }, planCounts.hits);
      this.inc({ outcome: 'miss' }, planCounts.misses);
    },
  });
}

function plans(): Gauge {
  return new Gauge({ name: 'lastmile_plans', help: 'Compiled statements kept now', registers: [], collect() { this.set(planCounts.size); } });
}

function answers(): Counter {
  return new Counter({
    name: 'lastmile_answers_total', help: "Queries answered by PostgreSQL's text, and operations left to graphql-js", labelNames: ['way'], registers: [],
    collect() {
      this.reset();
      this.inc({ way: 'text' }, answerCounts.text);
      this.inc({ way: 'graphql' }, answerCounts.graphql);
    },
  });
}
