import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedFiles } from '../api/src/graphql/published.ts';
import { buildFullSchema } from '../api/src/graphql/schema.ts';

/** Writes the public contract below schema/ (schema.graphql, roles/, access-matrix.md, errors.md, src/dictionaries.ts). */
const directory = join(import.meta.dirname, '../schema');
for (const old of readdirSync(directory).includes('roles') ? readdirSync(join(directory, 'roles')) : []) rmSync(join(directory, 'roles', old));
for (const [path, content] of publishedFiles(buildFullSchema())) {
  const file = join(directory, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
console.log('schema/ is written');
