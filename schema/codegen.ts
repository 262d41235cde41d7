import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql';

const console = '../admin-web/src';
const plugins = ['typescript-operations', 'typed-document-node'];
const config = { enumsAsTypes: true, useTypeImports: true, scalars: { DateTime: 'string', Date: 'string', ID: 'string', RegionCode: 'string', FieldChanges: '{ field: string; old?: string | null; new?: string | null }[]', CellProblems: '{ column: string; heading: string; message: string; proposal?: string; english: { heading: string; message: string; proposal?: string } }[]' } };
const asText = { ...config, documentMode: 'string' };
/** The files of the signed-in person, with the fragment that all of them spread. */
const access = (file: string) => ['signed-in', file].map((name) => `${console}/access/${name}.graphql`);

const TYPE_NAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The documents as Apollo sends them: each object tells its type. */
function withTypeNames<File extends { document?: DocumentNode }>({ documents }: { documents: File[] }): File[] {
  const named = (document: DocumentNode): DocumentNode => visit(document, {
    SelectionSet: (set, _key, parent) => (parent && 'operation' in parent ? undefined : { ...set, selections: [...set.selections, TYPE_NAME] }),
  });
  return documents.map((file) => ({ ...file, ...(file.document ? { document: named(file.document) } : {}) }));
}

/**
 * One generated file per feature, not one for the whole console: a document then travels in the chunk of the page
 * that uses it, instead of all documents in a chunk that every page loads.
 */
const features = readdirSync(`${console}/features`).map((feature) => [
  `src/${feature}.ts`, { plugins, config, documents: [`${console}/features/${feature}/*.graphql`, ...sharedWith(feature)] },
]);

/** A fragment that several features spread is written once, and its text goes into the file of each of them. */
function sharedWith(feature: string): string[] {
  return ['dispatch-board', 'orders', 'team-work'].includes(feature) ? [`${console}/ui/supervision-facts.graphql`] : [];
}

export default {
  schema: 'schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    ...Object.fromEntries(features),
    'src/ui.ts': { plugins, config, documents: `${console}/ui/*.graphql` },
    // Sent without Apollo (before it is loaded, or as a stream), so kept as text.
    'src/access.ts': { plugins, config: asText, documents: access('me') },
    // What the login page does not need; its own file, so that it does not travel with it.
    'src/session-verbs.ts': { plugins, config: asText, documents: access('session-verbs') },
    // What the pages that people open with ask first, sent before Apollo is there, which would add the names of types (api/ahead.ts).
    'src/ahead.ts': {
      plugins, config: asText, documentTransforms: [{ transform: withTypeNames }],
      documents: ['features/todo/todo', 'features/dispatch-board/queue', 'ui/supervision-facts'].map((name) => `${console}/${name}.graphql`),
    },
    // For whoever scans the code of a place, signed in or not.
    'src/open-place.ts': { plugins, config: asText, documents: `${console}/features/places/open-place.graphql` },
    'src/live.ts': { plugins, config: asText, documents: `${console}/api/*.graphql` },
  },
} satisfies CodegenConfig;
