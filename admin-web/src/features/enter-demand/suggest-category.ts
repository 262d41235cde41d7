import type { CodeOf } from '@/texts/dictionary';
import words from './category-words.json';

type Category = CodeOf<'ServiceCategory'>;

/**
 * The category that a sentence of a resident speaks of, by the words in it: the one with the most letters matched, and on a tie
 * the more special one, which stands first in the table. None when no word is known. A suggestion only; the clerk decides.
 */
export function suggestCategory(content: string): Category | null {
  let best: Category | null = null;
  let most = 0;
  for (const [category, known] of Object.entries(words)) {
    const letters = known.reduce((sum, word) => sum + (content.includes(word) ? word.length : 0), 0);
    if (letters > most) [best, most] = [category as Category, letters];
  }
  return best;
}
