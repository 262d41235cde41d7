import type { Page } from '@playwright/test';

/** How many entries the store of the device holds, drafts and what waits to be sent alike. */
export const stored = (page: Page): Promise<number> => page.evaluate(() => new Promise((resolve, reject) => {
  const opening = indexedDB.open('lastmile');
  opening.addEventListener('error', () => reject(opening.error));
  opening.addEventListener('success', () => {
    const counting = opening.result.transaction('sealed').objectStore('sealed').count();
    counting.addEventListener('success', () => { opening.result.close(); resolve(counting.result); });
  });
}));

/** Whether some words can be read in what the device keeps: of a sealed store they never can. */
export const plain = (page: Page, words: string): Promise<boolean> => page.evaluate((words_) => new Promise((resolve) => {
  const opening = indexedDB.open('lastmile');
  opening.addEventListener('success', () => {
    const reading = opening.result.transaction('sealed').objectStore('sealed').getAll();
    reading.addEventListener('success', () => {
      opening.result.close();
      const texts = reading.result.map(({ bytes }: { bytes: ArrayBuffer }) => new TextDecoder().decode(bytes));
      resolve([...texts, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].some((text) => text.includes(words_)));
    });
  });
}), words);
