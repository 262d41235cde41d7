/** SQL of the radius in metres as the crow flies: with the standard parameters 865 on foot, 2 885 by e-bike. */
export const radiusSql = (minutes: string, metresPerMinute: string, detourPercent: string): string => `round(${minutes} * ${metresPerMinute} * 100.0 / ${detourPercent})::int`;
