import { exactPins } from './exact-pins.ts';
import { type Step, program } from './step.ts';
import { templates } from './templates.ts';

/** Everything that can be known without running the product. */
export const STEPS: Step[] = [
  program('types of the API', 'node_modules/.bin/tsc', ['--noEmit'], 'api'),
  program('types of the console', 'node_modules/.bin/vue-tsc', ['--noEmit'], 'admin-web'),
  program('types of the scripts', 'node_modules/.bin/tsc', ['--noEmit'], 'scripts'),
  // Import boundaries and other rules of the house are rules of the linter: scripts/lint.
  program('lint and import boundaries', 'node_modules/.bin/oxlint', ['--type-aware', '--format=stylish', '--deny-warnings']),
  program('typed documents of the console', 'node_modules/.bin/graphql-codegen', ['--config', 'codegen.ts', '--check'], 'schema'),
  templates,
  exactPins,
];
