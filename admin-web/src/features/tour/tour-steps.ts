import type { DriveStep } from 'driver.js';
import { help } from '@/texts/help';
import { tour as t } from '@/texts/tour';

/** A place of the menu, as the tour tells it. */
export interface TourPlace {
  path: string;
  name: string;
  title: () => string;
}

/** More nobody remembers (console.md §5.7). */
export const MOST_STEPS = 5;

const TOOLS = ['bell', 'display', 'help'] as const;

/**
 * The tour of a role: first the places of its own menu, in the words of their help, then what stands in the bar above.
 * A thing that is not on this screen (a phone has no help button in the bar) is left out.
 */
export function tourSteps(places: readonly TourPlace[], shown: (selector: string) => boolean): DriveStep[] {
  const words = help.pages as Record<string, { what: string } | undefined>;
  const tools = TOOLS.map((tool) => step(`[data-tour="${tool}"]`, t[tool])).filter(onScreen);
  const pages = places.map(({ path, name, title }) => step(`.place[href="${path}"]`, words[name]?.what ?? '', title())).filter(onScreen);
  return [...pages.slice(0, MOST_STEPS - tools.length), ...tools];

  function onScreen({ element }: { element: string }): boolean {
    return shown(element);
  }
}

function step(element: string, description: string, title?: string) {
  return { element, popover: { description, ...(title && { title }) } };
}
