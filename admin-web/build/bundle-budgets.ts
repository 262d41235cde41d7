import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** What a page may weigh: the entry plus the named modules and all they import statically. KB are 1000 bytes, gzipped. */
export interface Budget {
  page: string;
  /** Ends of module ids whose chunks the page loads beside the entry. */
  modules: string[];
  scriptKb: number;
  styleKb?: number;
  /** Files of the build, the document and the runtime file included. */
  requests?: number;
}

export interface Weight { page: string; scriptKb: number; styleKb: number; requests: number }

const DOCUMENT_AND_CONFIG = 2;

/** A build over its budget fails (console §4.4); the weights are printed on every build. */
export function bundleBudgets(budgets: Budget[]): Plugin {
  return {
    name: 'bundle-budgets',
    apply: 'build',
    writeBundle(_, bundle) {
      const faults: string[] = [];
      for (const budget of budgets) {
        const weight = weigh(bundle, budget);
        console.log(`budget ${sentence(weight)} (at most ${budget.scriptKb} KB js${budget.styleKb ? `, ${budget.styleKb} KB css` : ''}${budget.requests ? `, ${budget.requests} files` : ''})`);
        if (weight.scriptKb > budget.scriptKb || weight.styleKb > (budget.styleKb ?? Infinity) || weight.requests > (budget.requests ?? Infinity)) {
          faults.push(`over budget: ${sentence(weight)}`);
        }
      }
      if (faults.length) this.error(faults.join('\n'));
    },
  };
}

export function weigh(bundle: Rolldown.OutputBundle, { page, modules }: Pick<Budget, 'page' | 'modules'>): Weight {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const roots = [
    chunks.find((chunk) => chunk.isEntry),
    ...modules.map((end) => chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(end)))),
  ];
  const missing = roots.findIndex((root) => !root);
  if (missing >= 0) throw new Error(`no chunk holds ${missing === 0 ? 'the entry' : modules[missing - 1]}`);

  const scripts = new Set<string>();
  const styles = new Set<string>();
  const walk = (chunk: Rolldown.OutputChunk): void => {
    if (scripts.has(chunk.fileName)) return;
    scripts.add(chunk.fileName);
    chunk.viteMetadata?.importedCss.forEach((file) => styles.add(file));
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') walk(imported);
    }
  };
  roots.forEach((root) => walk(root!));

  return {
    page,
    scriptKb: sum(bundle, scripts),
    styleKb: sum(bundle, styles),
    requests: scripts.size + styles.size + DOCUMENT_AND_CONFIG,
  };
}

function sum(bundle: Rolldown.OutputBundle, names: Set<string>): number {
  const bytes = [...names].reduce((total, name) => {
    const file = bundle[name];
    return total + (file ? gzipSync(file.type === 'chunk' ? file.code : file.source).length : 0);
  }, 0);
  return Math.round(bytes / 100) / 10;
}

function sentence({ page, scriptKb, styleKb, requests }: Weight): string {
  return `${page}: ${scriptKb} KB js, ${styleKb} KB css, ${requests} files`;
}
