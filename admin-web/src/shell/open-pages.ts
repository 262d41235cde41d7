import { shallowRef, watch, type Ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { allows } from '@/access/rule';
import { me } from '@/access/session';
import { isUnsaved } from '@/ui/unsaved';
import { pageKey } from './page-key';

/** One page that was opened: where it was left, with its filters and the drawer over it. */
export interface OpenPage {
  key: string;
  title: () => string;
  at: string;
}

/** Console §1 row 25. */
const MOST = 8;

/**
 * The pages that are kept, in the order of their opening; beyond the most the one gives way that was looked at longest ago and has
 * nothing unsaved. Where pages are not kept, the one on screen alone.
 */
export function useOpenPages(keeps: Ref<boolean>) {
  const route = useRoute();
  const router = useRouter();
  const pages = shallowRef<OpenPage[]>([]);
  /** Key of the page on screen; none where the address leads to no page, or to one that is not open to the person. */
  const here = shallowRef<string>();
  const closing = shallowRef<string>();
  /** Keys, the latest looked at last. */
  let looked: string[] = [];

  watch(() => route.fullPath, () => {
    const key = me.value && allows(route.meta.rule, me.value) ? pageKey(router, route) : undefined;
    here.value = key;
    if (!key) return;
    const page = { key, title: route.matched[1]!.meta.title, at: route.fullPath };
    const known = pages.value.some((one) => one.key === key);
    pages.value = known ? pages.value.map((one) => (one.key === key ? page : one)) : [...pages.value, page];
    looked = [...looked.filter((one) => one !== key), key];
    while (pages.value.length > (keeps.value ? MOST : 1)) {
      const leaving = looked.find((one) => one !== key && !(keeps.value && isUnsaved(one)));
      if (leaving === undefined) break;
      drop(leaving);
    }
  }, { immediate: true });

  function drop(key: string): void {
    looked = looked.filter((one) => one !== key);
    pages.value = pages.value.filter((page) => page.key !== key);
  }

  /**
   * Leaves the page for its neighbour when it is the one on screen. One with something unsaved is shown, and asks; that may keep
   * it open. @returns the page that has its place
   */
  async function close(key: string): Promise<OpenPage | undefined> {
    const place = pages.value.findIndex((page) => page.key === key);
    const neighbour = pages.value[place + 1] ?? pages.value[place - 1];
    if (!neighbour) return undefined;
    if (key !== here.value && isUnsaved(key)) await router.push(pages.value[place]!.at);
    if (key === here.value) {
      closing.value = key;
      const stayed = await router.push(neighbour.at);
      closing.value = undefined;
      if (stayed) return undefined;
    }
    drop(key);
    return neighbour;
  }

  return { pages, here, closing, close };
}
