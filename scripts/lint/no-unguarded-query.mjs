/**
 * Ways of MikroORM that walk past its filters, and raw SQL. They belong into `database` and `reading`, where the county and the
 * region range are set; everywhere else a query goes through the entity manager or through the reading door.
 */
const METHODS = new Set(['getKysely', 'createQueryBuilder', 'qb', 'getReference', 'upsert', 'upsertMany', 'getConnection', 'execute']);

const WHY = 'walks past the county filter; write it in api/src/database or api/src/reading';

/** @type {import('./eslint-rule.d.ts').Rule} */
export const noUnguardedQuery = {
  create(context) {
    return {
      /** @param {import('./eslint-rule.d.ts').CallNode} node */
      CallExpression(node) {
        const method = node.callee.property?.name;
        if (method && METHODS.has(method)) context.report({ node, message: `.${method}() ${WHY}` });
        if (node.callee.type === 'Identifier' && node.callee.name === 'raw') context.report({ node, message: `raw() ${WHY}` });
      },
      /** @param {import('./eslint-rule.d.ts').TagNode} node */
      TaggedTemplateExpression(node) {
        if (node.tag.name === 'sql' || node.tag.property?.name === 'sql') context.report({ node, message: `sql\`…\` ${WHY}` });
      },
      /** @param {import('./eslint-rule.d.ts').PropertyNode} node */
      Property(node) {
        if (node.key.name === 'filters' && node.value.value === false) context.report({ node, message: `filters: false ${WHY}` });
      },
    };
  },
};
