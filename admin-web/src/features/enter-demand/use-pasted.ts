import { computed, ref, shallowRef, watch } from 'vue';
import { EnterOrderDocument, NamedVillagesDocument } from '@lastmile/schema/enter-demand';
import { me } from '@/access/session';
import { randomUuid } from '@/api/idempotency-key';
import { sentenceOf } from '@/api/problem';
import { useRead } from '@/api/use-read';
import { useVerb } from '@/api/use-verb';
import { blankDemand, wireOf } from './demand';
import { lastRegion } from './last-region';
import { unheard } from './outbox';
import { check, linesOf, MOST_LINES, textOf, type CheckedLine, type PastedLine } from './pasted-lines';
import { officialNames, plainVillage } from './village-name';

/** The most that a filter takes (schema/README.md, `listLength`). */
const MOST_NAMES = 250;

/** What came of a line: the number of its order, or why it was not entered. */
export type LineResult = { orderNo: string } | { why: string };

/** 粘贴多条: lines are checked together and entered one by one, each with its own key; what is not entered stays in the text. */
export function usePasted() {
  const person = me.value!;
  const text = ref('');
  const lines = shallowRef<PastedLine[]>();
  /** Beyond what is checked at once. */
  const rest = shallowRef<PastedLine[]>([]);
  let own = '';
  const results = shallowRef<ReadonlyMap<number, LineResult>>(new Map());
  const entering = ref<number | null>(null);
  const { run, problems } = useVerb(EnterOrderDocument);

  const names = computed(() => officialNames([...new Set((lines.value ?? []).map(({ village }) => plainVillage(village)).filter(Boolean))], MOST_NAMES));
  const villages = useRead(NamedVillagesDocument, () => ({
    where: { name: { in: names.value }, code: { within: person.region.code }, level: { in: ['VILLAGE' as const, 'TOWN' as const] } },
  }), () => names.value.length > 0);
  const places = computed(() => {
    const byName = new Map<string, string[]>();
    for (const { name, code } of villages.result.value?.regions.nodes ?? []) {
      const plain = plainVillage(name);
      byName.set(plain, [...byName.get(plain) ?? [], code]);
    }
    return { byName, usual: lastRegion(person) };
  });

  const checked = computed<CheckedLine[] | undefined>(() => {
    const known = !names.value.length || (villages.result.value && !villages.loading.value);
    return known ? lines.value?.map((line) => check(line, places.value)) : undefined;
  });
  const open = computed(() => (checked.value ?? []).filter(({ number }) => !isEntered(results.value.get(number))));
  const good = computed(() => open.value.filter(({ problems: wrong }) => !wrong.length));

  /** The same line keeps its key until it has arrived, also when it is checked again; twice the same line has two. */
  const keys = new Map<string, string[]>();
  function keyOf(input: string, taken: string[]): string {
    const own = keys.get(input) ?? [];
    keys.set(input, own);
    const free = own.find((key) => !taken.includes(key)) ?? randomUuid();
    if (!own.includes(free)) own.push(free);
    return free;
  }

  function checkAll(): void {
    const read = linesOf(text.value);
    own = text.value;
    lines.value = read.slice(0, MOST_LINES);
    rest.value = read.slice(MOST_LINES);
    results.value = new Map();
  }

  // What is typed after the check is not what was checked.
  watch(text, (now) => { if (now !== own) lines.value = undefined; });

  function inputOf(line: CheckedLine) {
    const { content, category, channel, ...rest } = wireOf({
      ...blankDemand(person.role, line.regionCode), content: line.content, category: line.categoryCode, requesterName: line.name, requesterPhone: line.phone,
    });
    return { ...rest, content: content!, category: category!, channel: channel! };
  }

  async function enterGood(): Promise<void> {
    if (entering.value !== null) return;
    const taken: string[] = [];
    for (const line of good.value) {
      entering.value = line.number;
      const input = inputOf(line);
      const key = keyOf(JSON.stringify(input), taken);
      taken.push(key);
      const payload = await run(input, key);
      if (payload?.order) keys.set(JSON.stringify(input), keys.get(JSON.stringify(input))!.filter((one) => one !== key));
      results.value = new Map(results.value).set(line.number, payload?.order ? { orderNo: payload.order.orderNo } : { why: problems.value.map(sentenceOf).join(' ') });
      if (unheard(problems.value)) break;
    }
    entering.value = null;
    own = textOf([...lines.value!.filter(({ number }) => !isEntered(results.value.get(number))), ...rest.value]);
    text.value = own;
  }

  return {
    text, checked, more: computed(() => rest.value.length > 0), results, entering, good, open, checkAll, enterGood,
    loading: computed(() => lines.value !== undefined && checked.value === undefined),
    problem: villages.problem, again: villages.again,
    entered: computed(() => [...results.value.values()].filter(isEntered).length),
  };
}

export function isEntered(result: LineResult | undefined): result is { orderNo: string } {
  return result !== undefined && 'orderNo' in result;
}
