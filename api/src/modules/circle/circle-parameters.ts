import type { TravelMode } from './circle.codes.ts';

/** 15 分钟 of the policy (二-3). */
export const CIRCLE_MINUTES = 15;
/** Ways are longer than the crow flies, by so many per cent of it. */
export const DETOUR_PERCENT = 130;
/** Domain §2.9 [D]: our defaults, told beside each figure; a county that travels otherwise asks with its own. */
export const METRES_PER_MINUTE: Record<TravelMode, number> = { WALK: 75, RIDE: 250 };

/** SQL of the radius in metres as the crow flies: 865 on foot, 2 885 by e-bike. */
export const radiusSql = (minutes: string, metresPerMinute: string, detourPercent: string) => `round(${minutes} * ${metresPerMinute} * 100.0 / ${detourPercent})::int`;
