import type { Role } from '../../src/access/roles.ts';
import { sightName, type Sight } from '../../src/access/sight.ts';
import { Callers, callerOf, type Answer } from './callers.ts';
import { EXPECTED_FIELDS, SEARCH_FORMS, cellOf, exists, held } from './expected.ts';
import { Leaks } from './markers.ts';
import { Cursors } from './operations/cursors.ts';
import { anyOperation, type Operation } from './operations/operation.ts';
import type { Touch } from './operations/operand.ts';
import type { Random } from './operations/random.ts';
import { Vocabulary } from './operations/vocabulary.ts';
import { FULL } from './structure.ts';

/** Operations over the asking role's own schema, and how many of them were answered without an error. */
export interface OwnShare {
  asked: number;
  answered: number;
}

/** Two databases that differ only in values that one sight may not see, and its way to ask both. */
export class TwoWorlds implements AsyncDisposable {
  readonly #leaks: Leaks;

  private constructor(private readonly sight: Sight, private readonly plain: Callers, private readonly salted: Callers, private readonly words: Vocabulary, private readonly cursors: Cursors, private readonly own: OwnShare) {
    this.#leaks = new Leaks(plain.world);
  }

  /** @param own is counted up by each operation */
  static async open(sight: Sight, own: OwnShare): Promise<TwoWorlds> {
    const plain = await Callers.open();
    const salted = await Callers.open('salt', (type, label, field) => !sees(sight, type, label, field));
    return new TwoWorlds(sight, plain, salted, new Vocabulary(sight.role, plain.world.rows, textsOf(sight, [plain, salted])), await Cursors.of(sight, [plain, salted]), own);
  }

  /** One operation in four is over the full schema: what of it is closed to the sight must be refused as if it were not there. */
  any(random: Random): Operation {
    const whose = random.chance(4) ? 'full' : 'own';
    return anyOperation(random, whose === 'full' ? FULL : this.plain.app.schemas.get(sightName(this.sight))!, whose, this.words, this.cursors);
  }

  /** What is wrong with the answers to an operation: nothing when they are alike to the byte, no fault, and tell nothing closed. */
  async findings({ query, variables, touched, whose }: Operation): Promise<string[]> {
    const [one, other] = await this.#bothAnswers(query, variables);
    if (whose === 'own') {
      this.own.asked++;
      if (!one.errors) this.own.answered++;
    }
    return [
      ...(withoutTimes(one.raw) === withoutTimes(other.raw) ? [] : [`answered differently: ${one.raw} and ${other.raw}`]),
      ...(one.status < 500 ? [] : [`status ${one.status}`]),
      ...faults(one),
      ...rolesOf(this.sight).flatMap((role) => this.#leaks.of(withoutWords(one.raw, query, variables), role)).map((place) => `tells ${place}`),
      ...(one.data ? touched.filter((touch) => isClosed(touch, this.sight)).map(({ type, field }) => `answers although ${type}.${field} is closed`) : []),
    ];
  }

  /**
   * Of several root fields that are refused the first to be ready is told, and which one that is is left to time: so each
   * world is asked again until both have told of the same one. What differs by a value never becomes the same.
   */
  async #bothAnswers(query: string, variables: Record<string, unknown>): Promise<[Answer, Answer]> {
    const ask = () => Promise.all([this.plain.ask(callerOf(this.sight), query, variables), this.salted.ask(callerOf(this.sight), query, variables)]);
    let [one, other] = await ask();
    for (let tries = 1; tries < 5 && one.errors && other.errors && one.raw !== other.raw; tries++) [one, other] = await ask();
    return [one, other];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.plain[Symbol.asyncDispose]();
    await this.salted[Symbol.asyncDispose]();
  }
}

/** A preview sees what both roles do. */
function rolesOf({ role, ceiling }: Sight): Role[] {
  return ceiling ? [role, ceiling] : [role];
}

function sees(sight: Sight, type: string, label: string, field: string): boolean {
  return rolesOf(sight).every((role) => roleSees(role, type, label, field));
}

/** In full; masked ones are seen too where the mask shows a part, which the salt leaves as it is. */
function roleSees(role: Role, type: string, label: string, field: string): boolean {
  const expected = EXPECTED_FIELDS.get(`${type}.${SEARCH_FORMS[field] ?? field}`);
  if (!expected || !exists(type, label, role)) return false;
  const cell = expected.cells[role];
  return cell === 'f' || (cell === 'a' && held(type, label, role)) || (cell === 'm' && expected.mask === 'stored');
}

/** Texts to filter and search by: what only the other world holds, what none holds, and of both what the sight sees and what it does not. */
function textsOf(sight: Sight, worlds: Callers[]): string[][] {
  const texts = worlds.flatMap(({ world }) => world.rows.flatMap(({ type, label, values }) => [...values].filter(([, value]) => typeof value === 'string')
    .map(([field, value]) => ({ seen: sees(sight, type, label, field), text: String(value) }))));
  return [['salt'], ['赵', 'ZZ', '139', '%', '_', '', ' ', '\\'], ...[true, false].map((seen) => texts.filter((one) => one.seen === seen).map(({ text }) => text))];
}

/** A coordinate that access §2 closes to the sight: not in its schema, or to be probed although it is not seen in full. */
function isClosed({ type, field, probe }: Touch, sight: Sight): boolean {
  if (!EXPECTED_FIELDS.has(`${type}.${field}`)) return false;
  const cells = rolesOf(sight).map((role) => cellOf(type, field, role));
  return cells.some((cell) => (probe ? cell !== 'f' : cell === '-'));
}

function faults({ errors = [] }: Answer): string[] {
  return errors.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR').map(({ message }) => message);
}

/** What is left of the quota grows with time (extensions.cost). */
function withoutTimes(raw: string): string {
  return raw.replace(/("cost":\{[^{}]*"remaining":)[\d.]+/, '$1');
}

/** Answers repeat an argument in an error at times; what the caller wrote itself is no leak. */
function withoutWords(raw: string, query: string, variables: object): string {
  const words = [...`${query} ${JSON.stringify(variables)}`.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word]) => word!);
  return words.filter((word) => /ZZ:|^139\d|^19\d\d-/.test(word)).reduce((text, word) => text.replaceAll(word, ''), raw);
}
