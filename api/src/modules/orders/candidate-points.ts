/**
 * Points of a candidate team, 100 at most [D]: a team of the same category in the same village with a free week and a
 * perfect rating has them all. Told in the handbook, so that a proposal can be explained (R77).
 */
export const CANDIDATE_POINTS = {
  category: { SAME: 40, GENERAL: 15, OTHER: 0 },
  proximity: { SAME_VILLAGE: 25, SAME_TOWN: 20, IN_SERVICE_AREA: 12, SAME_COUNTY: 0 },
  /** All of these while the team has nothing to do this week, none when its weekly capacity is used up. */
  free: 20,
  /** All of these at a mean of 5, none at 1. */
  rating: 15,
  /** A team with few ratings is neither praised nor blamed. */
  unrated: 8,
  /** Taken off when the team declined or failed this very order. */
  declinedBefore: 30,
} as const;

/** Fewer ratings say nothing (domain §5 M10). */
export const FEWEST_RATINGS = 5;
