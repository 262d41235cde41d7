import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

export const SupervisionKind = dictionary('SupervisionKind', '催办或督办 / Whether it presses or demands a reply', {
  URGE: ['催办', 'Urge'], SUPERVISE: ['督办', 'Supervise'],
});
export type SupervisionKind = CodeOf<typeof SupervisionKind>;

export const SupervisionState = dictionary('SupervisionState', '督办状态 / State of a supervision', {
  TOLD: ['已告知', 'Told, no reply needed'], OPEN: ['待回复', 'Waits for a reply'], REPLIED: ['已回复', 'Replied'],
});
export type SupervisionState = CodeOf<typeof SupervisionState>;

/** What a reply comes to, as a code: overseers read it, the words beside it are for those who see persons (access §2). */
export const SupervisionReply = dictionary('SupervisionReply', '督办回复 / Reply to a supervision', {
  ARRANGED: ['已安排办理', 'Arranged'], IN_PROGRESS: ['正在办理', 'In progress'], DONE: ['已办完', 'Done'],
  MORE_TIME: ['需要延期', 'Needs more time'], CANNOT: ['无法办理', 'Cannot be done'],
});
export type SupervisionReply = CodeOf<typeof SupervisionReply>;
