import { readonly, ref } from 'vue';

export const textSizes = ['standard', 'large', 'huge'] as const;
export type TextSize = (typeof textSizes)[number];

const KEPT = 'lastmile.text-size';
const chosen = ref<TextSize>('standard');

/** 标准, 大字 (18 px) or 特大 (22 px): all sizes of the console are in rem, so one number moves them. */
export const textSize = readonly(chosen);

export function useTextSize(size: TextSize): void {
  chosen.value = size;
  document.documentElement.dataset.textSize = size;
  localStorage.setItem(KEPT, size);
}

export function restoreTextSize(): void {
  const kept = localStorage.getItem(KEPT) as TextSize | null;
  if (kept && textSizes.includes(kept)) useTextSize(kept);
}
