import { readonly, ref } from 'vue';

const KEPT = 'lastmile.high-contrast';
const chosen = ref(false);

/** 高对比度: darker text and lines, all at least 7:1 on the paper (tokens.css). */
export const highContrast = readonly(chosen);

export function useHighContrast(on: boolean): void {
  chosen.value = on;
  document.documentElement.toggleAttribute('data-high-contrast', on);
  localStorage.setItem(KEPT, String(on));
}

export function restoreContrast(): void {
  if (localStorage.getItem(KEPT) === 'true') useHighContrast(true);
}
