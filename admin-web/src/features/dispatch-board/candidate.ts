import type { CandidateTeamFactsFragment } from '@lastmile/schema/dispatch-board';
import { label } from '@/texts/dictionary';
import { dispatch as t } from '@/texts/dispatch';

export type Candidate = CandidateTeamFactsFragment;

/** Why a team is proposed, or not, in words: each stands for one of the facts that its score is made of. */
export function wordsOf(candidate: Candidate): string[] {
  const { linked, categoryMatch, proximity, openLoad, weeklyCapacity, ratingTenths, ratingCount, declinedBefore } = candidate;
  return [
    ...(linked ? [t.linked] : []),
    label('CategoryMatch', categoryMatch),
    label('Proximity', proximity),
    t.load(openLoad ?? 0, weeklyCapacity ?? 0),
    ratingTenths == null ? t.fewRatings(ratingCount ?? 0) : t.rating((ratingTenths / 10).toFixed(1), ratingCount ?? 0),
    ...(declinedBefore ? [t.declinedBefore] : []),
  ];
}

/** The server refuses such a team unless it is told that this is meant. */
export function outsideArea({ proximity }: Pick<Candidate, 'proximity'>): boolean {
  return proximity === 'SAME_COUNTY';
}

/** Teams to choose from, best first: the first few, or those whose name holds what is searched. */
export function shownOf(candidates: readonly Candidate[], searched: string, most: number): Candidate[] {
  const name = searched.trim();
  return candidates.filter(({ team }) => team && (!name || team.name.includes(name))).slice(0, most);
}
