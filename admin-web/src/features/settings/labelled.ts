import type { dictionaries } from '@lastmile/schema/dictionaries';
import type { settings } from '@/texts/settings';

/** Dictionaries whose words differ from county to county. States, verbs and roles are the same everywhere (console §2.1). */
export const LABELLED = ['ServiceCategory', 'BeneficiaryGroup', 'DemandChannel', 'HandOverTo', 'ReasonCode', 'ComplaintKind', 'TeamType', 'PlaceKind'] as const satisfies (keyof typeof dictionaries & keyof typeof settings.choices)[];
export type Labelled = (typeof LABELLED)[number];
