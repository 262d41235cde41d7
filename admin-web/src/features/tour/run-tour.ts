import { driver } from 'driver.js';
import 'driver.js/dist/driver.css';
import { tour as t } from '@/texts/tour';
import './tour.css';
import { tourSteps, type TourPlace } from './tour-steps';

/** Leads through the page as it stands; Escape ends it, the arrow keys turn. */
export function runTour(places: readonly TourPlace[]): void {
  const before = document.activeElement;
  const tour = driver({
    steps: tourSteps(places, (selector) => Boolean(document.querySelector<HTMLElement>(selector)?.offsetParent)),
    animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    popoverClass: 'tour',
    showProgress: true,
    progressText: t.progress,
    nextBtnText: t.next,
    prevBtnText: t.previous,
    doneBtnText: t.done,
    onPopoverRender: ({ closeButton }) => closeButton.setAttribute('aria-label', t.close),
    onDestroyed: () => { if (before instanceof HTMLElement) before.focus(); },
  });
  tour.drive();
}
