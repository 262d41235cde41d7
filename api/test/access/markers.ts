import type { Role } from '../../src/access/roles.ts';
import { EXPECTED_FIELDS, exists, held, type Cell, type MaskForm } from './expected.ts';
import type { MarkedRow, MarkedWorld } from './marked-world.ts';

/** What an answer must show of a field: its value, its mask, or nothing that is known beforehand (computed values). */
export function shownTo(role: Role, row: MarkedRow, field: string): unknown {
  const { mask, cells } = EXPECTED_FIELDS.get(`${row.type}.${field}`)!;
  const value = row.values.get(field);
  return seesFull(cells[role], row, role) ? value : masked(mask as MaskForm, value);
}

function seesFull(cell: Cell, row: Pick<MarkedRow, 'type' | 'label'>, role: Role): boolean {
  return cell === 'f' || (cell === 'a' && held(row.type, row.label, role));
}

/** 138****5678 · 张* · nothing (GB/T 35273; access §2). */
function masked(form: MaskForm, value: unknown): unknown {
  switch (form) {
    case 'phone': return `${String(value).slice(0, 3)}****${String(value).slice(-4)}`;
    case 'name': return `${[...String(value)][0]}*`;
    case 'stored': return value;
    case 'null': return null;
  }
}

/**
 * Reads every marker off a raw answer (data, errors, extensions) and tells those that the role must not see: of a row
 * that does not exist for it, or of a field that it does not see in full. Needs no knowledge of the way they came.
 */
export class Leaks {
  readonly #phones = new Map<string, Place>();
  readonly #days = new Map<string, Place>();

  constructor({ rows }: MarkedWorld) {
    for (const row of rows) {
      for (const [field, value] of row.values) {
        if (/phone$/i.test(field)) this.#phones.set(String(value), { ...row, field });
        if (field === 'birthDate') this.#days.set(String(value), { ...row, field });
      }
    }
  }

  of(raw: string, role: Role): string[] {
    const texts = [...raw.matchAll(/ZZ:(\d{12}\.|[A-G][a-z.]|\.\.):(\w+)\.(\w+):/g)].map(([, label, type, field]) => ({ label: label!, type: type!, field: field! }));
    const phones = [...raw.matchAll(/139\d{8}/g)].map(([phone]) => this.#phones.get(phone) ?? unknown(phone));
    const days = [...raw.matchAll(/19[3-7]\d-\d\d-\d\d/g)].map(([day]) => this.#days.get(day) ?? unknown(day));
    return [...texts, ...phones, ...days].filter((place) => !allowed(place, role)).map(({ type, label, field }) => `${type} ${label} ${field}`);
  }
}

type Place = Pick<MarkedRow, 'type' | 'label'> & { field: string };

function unknown(value: string): Place {
  return { type: 'nothing', label: value, field: 'unknown' };
}

function allowed({ type, label, field }: Place, role: Role): boolean {
  const expected = EXPECTED_FIELDS.get(`${type}.${field}`);
  if (!expected || !exists(type, label, role)) return false;
  return seesFull(expected.cells[role], { type, label }, role) || (expected.mask === 'stored' && expected.cells[role] === 'm');
}
