import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram } from './bootstrap/run-program.mjs';
import { publishedFiles } from '../api/src/graphql/published.ts';
import { buildFullSchema } from '../api/src/graphql/schema.ts';

/** Writes the public contract below schema/ (schema.graphql, roles/, access-matrix.md, errors.md, src/dictionaries.ts), then the console's typed documents (src/). */
const directory = join(import.meta.dirname, '../schema');
for (const old of readdirSync(directory).includes('roles') ? readdirSync(join(directory, 'roles')) : []) rmSync(join(directory, 'roles', old));
for (const [path, content] of publishedFiles(buildFullSchema())) {
  const file = join(directory, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
const { ok, output } = await runProgram(process.execPath, ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts'], { cwd: directory });
if (!ok) {
  console.error(output);
  process.exit(1);
}
console.log('schema/ is written');
