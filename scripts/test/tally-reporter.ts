import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import type { Tally } from './tally.ts';

/** Where the tally goes: a path in the environment, since a reporter is named and not handed over. */
export const TALLY_FILE = 'LASTMILE_TALLY_FILE';

/** Counts what a run of Vitest did. Failed hooks and errors outside of any test are failures too, which its own report as JSON leaves out. */
export default class TallyReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], errorsOutside: readonly { name?: string; message: string }[]): Promise<void> {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const tally: Tally = {
      passed: tests.filter((test) => test.result().state === 'passed').length,
      failures: [
        ...tests.filter((test) => test.result().state === 'failed').map((test) => `${fileOf(test)} > ${test.fullName}`),
        ...groups.flatMap((group) => group.errors().map(({ message }) => `${fileOf(group)}: ${firstLine(message)}`)),
        ...errorsOutside.map(({ name, message }) => `outside of any test: ${name ?? 'Error'}: ${firstLine(message)}`),
      ],
    };
    await writeFile(process.env[TALLY_FILE]!, JSON.stringify(tally));
  }
}

function fileOf(one: TestModule | TestSuite | TestCase): string {
  return relative(process.cwd(), (one.type === 'module' ? one : one.module).moduleId);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!;
}
