import type { RouteLocation } from 'vue-router';
import type { FirstQuestion } from '@/api/ahead';
import type { IconName } from '@/ui/icons';
import type { Rule } from './rule';
import type { Me } from './session';

declare module 'vue-router' {
  interface RouteMeta {
    /** A function, so that menu and browser title follow the language. */
    title: () => string;
    /** Opens without a signed-in person. */
    open?: true;
    rule?: Rule;
    /** Its place in the menu; `roles`: of those who may open the page, in whose menu it is. */
    menu?: { order: number; icon: IconName; roles?: readonly Me['role'][] };
    /** Name of the page in whose place of the menu it lies. */
    under?: string;
    /** Tells of no person at all. Over every other page, and the drawers on it, lies the watermark (`ui/shows-persons.ts`). */
    impersonal?: true;
    /** Names of panels (drawers) that open over this page, each with its own address. */
    opens?: string[];
    /** What the page asks when it opens at this address, if that is known without the page. Only for pages that people open with. */
    asksFirst?: (role: Me['role'], to: RouteLocation) => FirstQuestion | null;
  }
}
