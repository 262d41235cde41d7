import { shallowRef, watch } from 'vue';
import { useRoute, useRouter, type RouteLocationNormalized } from 'vue-router';

/** One page that was opened: where it was left, with its filters and the drawer over it. */
export interface OpenPage {
  /** Path of the page itself, so that two records of one kind are two pages. */
  key: string;
  title: () => string;
  at: string;
}

/** Console §1 row 25. */
const MOST = 8;

/** The pages opened so far, in the order of their opening; beyond the most the one gives way that was looked at longest ago. */
export function useOpenPages() {
  const route = useRoute();
  const router = useRouter();
  const pages = shallowRef<OpenPage[]>([]);
  const here = shallowRef('');
  /** Keys, the latest looked at last. */
  let looked: string[] = [];

  watch(() => route.fullPath, () => {
    const page = pageOf(route);
    if (!page) return;
    here.value = page.key;
    looked = [...looked.filter((key) => key !== page.key), page.key].slice(-MOST);
    const known = pages.value.some(({ key }) => key === page.key);
    pages.value = (known ? pages.value.map((one) => (one.key === page.key ? page : one)) : [...pages.value, page]).filter(({ key }) => looked.includes(key));
  }, { immediate: true });

  /** Leaves the page for its neighbour when it is the one on screen; what is not saved there may keep it open. @returns the page that has its place */
  async function close(key: string): Promise<OpenPage | undefined> {
    const place = pages.value.findIndex((page) => page.key === key);
    const neighbour = pages.value[place + 1] ?? pages.value[place - 1];
    if (!neighbour || (key === here.value && await router.push(neighbour.at))) return undefined;
    looked = looked.filter((one) => one !== key);
    pages.value = pages.value.filter((page) => page.key !== key);
    return neighbour;
  }

  function pageOf({ matched, params, fullPath }: RouteLocationNormalized): OpenPage | undefined {
    const record = matched[1];
    if (!record?.name || record.name === 'not-found') return undefined;
    return { key: router.resolve({ name: record.name, params }).path, title: record.meta.title, at: fullPath };
  }

  return { pages, here, close };
}
