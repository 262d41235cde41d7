import { projects as t } from '@/texts/projects';

const SECTIONS = { name: ['title', 'kind', 'category'], who: ['teamId', 'leaderName'], what: ['audience', 'content', 'requirements'], how: ['mode', 'schedule', 'regionCode', 'publicPhone'] } as const;

/** Who does it, what is done, and how (R3): the three blocks that a project needs to be published. */
export const projectSections = () => Object.entries(SECTIONS).map(([block, fields]) => ({ title: t.blocks[block as keyof typeof SECTIONS], fields }));
export const PROJECT_FIELDS = Object.values(SECTIONS).flat();
