/** The form of a place by its kind: what it is, who answers for it, what makes three-have. */
export const sectionsOf = (kind: unknown, texts: { basics: string; people: string; projects: string; management: string }, head: readonly string[]) => [
  { title: texts.basics, fields: [...head, 'name', ...(kind === 'SERVICE_SITE' ? ['venueType'] : []), 'address', 'position', 'publicPhone'] },
  { title: texts.people, fields: ['responsibleName', 'responsiblePhone', 'responsibleFrom', 'responsibleUntil'] },
  { title: texts.projects, fields: ['standingProjects', 'functions'] },
  { title: texts.management, fields: ['openingHours', 'ruleDocument'] },
];

export const PLACE_FIELDS = ['name', 'venueType', 'address', 'position', 'publicPhone', 'responsibleName', 'responsiblePhone', 'responsibleFrom', 'responsibleUntil', 'standingProjects', 'functions', 'openingHours', 'ruleDocument'] as const;
