/** What graphql-js 16 has but does not re-export; one place to change with version 17. */
export { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
export { getArgumentValues } from 'graphql/execution/values.js';
export type { FieldNode, GraphQLField } from 'graphql';
