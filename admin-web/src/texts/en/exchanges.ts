import type { Translated } from '../language';
import type { exchanges as chinese } from '../exchanges';

export const exchanges: Translated<typeof chinese> = {
  intro: 'Seminars, exchanges of experience, field visits, showcases and contests: who came, and what came of it. Contests rank projects, never people.',
  show: 'Which kind to show',
  all: 'All',
  title: 'Title',
  kind: 'Kind',
  heldOn: 'Day',
  venue: 'Where',
  participants: 'Took part',
  heads: (count) => `${count} heads`,
  notRecorded: 'Not on record',
  outputs: 'What came of it',
  none: { title: 'No exchanges', why: 'Plan one to begin.' },
  planIntro: 'One that was held already can be put on record with its day in the past.',
  record: 'Record what came of it',
  enter: 'Enter a project',
  entries: (count) => `${count} projects`,
  unscored: 'Not scored',
  scored: (place, mean) => `Place ${place}, mean ${mean}`,
  ofJudge: (name, points) => `${name} ${points}`,
  score: 'Score',
  scoreOf: (project) => `Score: ${project}`,
  award: 'Award',
  awardOf: (project) => `Award: ${project}`,
  save: 'Save',
};
