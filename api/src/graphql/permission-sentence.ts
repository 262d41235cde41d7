import { isObjectType, type GraphQLSchema } from 'graphql';
import { ALL_ROLES, type Role } from '../access/roles.ts';
import { ruleOf } from '../reading/coordinates.ts';
import { seen } from '../reading/values.ts';

const WORDS = { full: '完整 full', mask: '脱敏 masked', case: '承接期间完整 full while its team holds the order' } as const;

/** Appends to each field that holds more than working data who sees it and how, so that the SDL alone tells an integrator (api §Shape). */
export function appendPermissions(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(`${type.name}.${field.name}`);
      if (rule?.kind !== 'data' || rule.dataClass === 'PUBLIC' || rule.dataClass === 'INTERNAL') continue;
      const groups = (Object.keys(WORDS) as (keyof typeof WORDS)[]).map((grant) => [grant, ALL_ROLES.filter((role) => seen(rule.field, { role }) === grant)] as [keyof typeof WORDS, Role[]]);
      const sentence = groups.filter(([, roles]) => roles.length > 0).map(([grant, roles]) => `${WORDS[grant]}: ${roles.join(', ')}`).join('; ');
      field.description = `${field.description}\n\n${rule.dataClass} — ${sentence}`;
    }
  }
}
