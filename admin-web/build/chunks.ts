import type { Rolldown } from 'vite';

/** Texts that the first page does without: of the help, and of features that have their own pages. They travel with these. */
const ELSEWHERE = ['help', 'accounts', 'activities', 'assignments', 'audit', 'circle', 'evaluation', 'exchanges', 'lecturers', 'numbers', 'organizations', 'pasted', 'places', 'preview', 'projects', 'resources', 'settings', 'supervise', 'teams', 'training', 'volunteers'].join('|');

/**
 * What travels together, each with what it imports. On a slow line a request costs as much as 20 KB, so the many small shared
 * modules go in four files: `start` (the login page), `routes` (the pages there are, and what the first one asks), `frame` (the
 * shell and Apollo) and `house` (the house components).
 * Element Plus has no group: a component stays with the pages that use it, or the first page would carry all of them.
 */
export const chunks: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'start', tags: ['$initial'], priority: 3 },
    { name: 'routes', test: /[\\/]src[\\/](frame-routes|api[\\/]ahead|ui[\\/]room-of)\.ts/, priority: 2.5 },
    { name: 'frame', test: /[\\/]src[\\/]shell[\\/]shell\.vue/, priority: 2 },
    { name: 'house', test: new RegExp(`[\\\\/]src[\\\\/](ui[\\\\/](?!side-drawer)|texts[\\\\/](?!en[\\\\/]|(${ELSEWHERE})\\.)|api[\\\\/])`), priority: 1 },
  ],
};
