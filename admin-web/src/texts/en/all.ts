import type { Texts } from '../language';

const files = import.meta.glob<Record<string, Texts>>(['./*.ts', '!./all.ts'], { eager: true });

/** Every English area by its name: each file exports one constant named after itself. */
const all: Texts = Object.assign({}, ...Object.values(files));
export default all;
