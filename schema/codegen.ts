import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const console = '../admin-web/src';
const plugins = ['typescript-operations', 'typed-document-node'];
const config = { enumsAsTypes: true, useTypeImports: true, scalars: { DateTime: 'string', Date: 'string', ID: 'string', RegionCode: 'string', FieldChanges: '{ field: string; old?: string | null; new?: string | null }[]' } };
const asText = { ...config, documentMode: 'string' };

/**
 * One generated file per feature, not one for the whole console: a document then travels in the chunk of the page
 * that uses it, instead of all documents in a chunk that every page loads.
 */
const features = readdirSync(`${console}/features`).map((feature) => [
  `src/${feature}.ts`, { plugins, config, documents: `${console}/features/${feature}/*.graphql` },
]);

export default {
  schema: 'schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    ...Object.fromEntries(features),
    'src/ui.ts': { plugins, config, documents: `${console}/ui/*.graphql` },
    // Sent without Apollo (before it is loaded, or as a stream), so kept as text.
    'src/access.ts': { plugins, config: asText, documents: ['signed-in', 'me'].map((name) => `${console}/access/${name}.graphql`) },
    // Not for somebody who is signed out, so apart.
    'src/session-verbs.ts': { plugins, config: asText, documents: ['signed-in', 'session-verbs'].map((name) => `${console}/access/${name}.graphql`) },
    'src/live.ts': { plugins, config: asText, documents: `${console}/api/*.graphql` },
  },
} satisfies CodegenConfig;
