import { GraphQLBoolean, GraphQLString } from 'graphql';
import type pg from 'pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { addPgTableCondition } from 'postgraphile/utils';
import { type PostGraphileOrder, VIEWER_HEADER } from './postgraphile-order.ts';

/** PostGraphile as its guide sets up production: no GraphiQL, no watching, no explain, data written as text without a detour. */
export function postGraphilePreset({ databaseUrl, poolSize, pgSettings }: PostGraphileOrder): GraphileConfig.Preset {
  return {
    extends: [PostGraphileAmberPreset],
    // Its rule that only indexed columns are ordered by would leave out what our lists are ordered by.
    disablePlugins: ['PgIndexBehaviorsPlugin'],
    plugins: [...REGION_TABLES.map(withinRegion), withoutDrafts],
    pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['public'], pubsub: false, poolConfig: { max: poolSize } satisfies pg.PoolConfig })],
    grafserv: { graphiql: false, watch: false, graphqlPath: '/graphql', outputDataAsString: true, maxRequestLength: 256 * 1024 },
    grafast: {
      explain: false,
      context: (request) => ({ pgSettings: pgSettings[String(request.node?.req.headers[VIEWER_HEADER])] ?? {} }),
    },
  };
}

const REGION_TABLES = ['demand_orders', 'volunteers', 'volunteer_teams'];

/** Rows within a half-open range of region codes, "from-to": equality is all that PostGraphile's own conditions know. */
function withinRegion(tableName: string): GraphileConfig.Plugin {
  return addPgTableCondition({ schemaName: 'public', tableName }, 'regionWithin', () => ({ type: GraphQLString }), (value, { sql, sqlTableAlias }) => {
    const [from = '', to = ''] = String(value).split('-');
    return sql`${sqlTableAlias}.region_code >= ${sql.value(from)}::bpchar and ${sqlTableAlias}.region_code < ${sql.value(to)}::bpchar
      and ${sqlTableAlias}.county_code >= left(${sql.value(from)}, 6)::bpchar and ${sqlTableAlias}.county_code <= left(${sql.value(to)}, 6)::bpchar`;
  });
}

/** Orders without what is still being typed, which overseers do not see. */
const withoutDrafts = addPgTableCondition({ schemaName: 'public', tableName: 'demand_orders' }, 'withoutDrafts', () => ({ type: GraphQLBoolean }), (_value, { sql, sqlTableAlias }) => sql`${sqlTableAlias}.state <> 'DRAFT'`);
