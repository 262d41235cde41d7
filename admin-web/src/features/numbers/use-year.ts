import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';

const YEARS_BACK = 4;

/** The calendar year in China that a page of figures tells of, in its address; and those that may be chosen. */
export function useYear() {
  const route = useRoute();
  const router = useRouter();
  const thisYear = Number(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 4));
  const year = computed({
    get: () => Number(route.query.year) || thisYear,
    set: (value: number) => { void router.push({ query: { ...route.query, year: value === thisYear ? undefined : String(value) } }); },
  });
  return { year, years: Array.from({ length: YEARS_BACK + 1 }, (_, back) => thisYear - back) };
}
