import { beyond } from '../../reading/beyond.ts';
import type { Row } from '../../reading/row.ts';

const TODAY = `(now() at time zone 'Asia/Shanghai')::date`;

/** 三有 (R19, policy 二-3): SQL over the columns of a place `alias`. The one definition, for badge, numbers and circle. Nothing of it is null. */
const THREE_HAVE = {
  /** 有人员, 专人 (R12): a named person with a phone whose term is not over. */
  person: (alias: string) => `(${alias}.responsible_name is not null and ${alias}.responsible_phone is not null and coalesce(${alias}.responsible_until >= ${TODAY}, true))`,
  /** 有项目: at least one standing project. */
  project: (alias: string) => `(${alias}.standing_projects is not null)`,
  /** 有管理: opening hours, a rule document, and a last inspection that it passed. */
  management: (alias: string) => `(${alias}.opening_hours is not null and ${alias}.rule_document is not null and coalesce(${alias}.inspection_passed, false))`,
} as const;

export const hasPerson = THREE_HAVE.person;
/** 达标: all three. */
export const meetsThreeHave = (alias: string): string => Object.values(THREE_HAVE).map((has) => has(alias)).join(' and ');

/** What three-have reads of a place, for functions beyond the wall. */
export const THREE_HAVE_COLUMNS = ['responsible_name', 'responsible_phone', 'responsible_until', 'standing_projects', 'opening_hours', 'rule_document', 'inspection_passed'];

/** That a place has them is open to everybody, but not who it is, and not what the rules are. */
const TOLD: [name: string, sql: string][] = [['lastmile_place_person', THREE_HAVE.person('p')], ['lastmile_place_project', THREE_HAVE.project('p')], ['lastmile_place_management', THREE_HAVE.management('p')], ['lastmile_place_qualified', meetsThreeHave('p')]];
for (const [name, sql] of TOLD) {
  beyond({
    name, parameters: 'county bpchar, place uuid', returns: 'boolean', body: `select ${sql} from places p where p.county_code = county and p.id = place`,
    reads: { places: ['county_code', 'id', ...THREE_HAVE_COLUMNS] },
  });
}

/** Of a row of places, what one of the functions says. */
export const told = (what: 'person' | 'project' | 'management' | 'qualified') => ({ alias }: Row): string => `lastmile_place_${what}(${alias}.county_code, ${alias}.id)`;
