import { spawn, spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { EmbeddedServerRefused } from './refused.ts';

/** As whom PostgreSQL runs. PostgreSQL refuses to run as root, so root lends it another user. */
export interface Identity {
  /** Owner of the cluster's files; undefined: whoever runs this process. */
  owner?: { uid: number; gid: number };
  /** A command to put before the program, instead of switching user directly. */
  prefix: string[];
}

/**
 * Chooses a user that may enter all of `paths`.
 * A root user's project often lies in a folder that only root may enter (/root, a private temporary folder). Then the other
 * user gets the one capability needed to walk through; no permission of any folder is changed.
 * @throws EmbeddedServerRefused when there is no such user
 */
export function chooseIdentity(paths: string[]): Identity {
  if (userInfo().uid !== 0) return { prefix: [] };
  const owner = userOf('postgres') ?? userOf('nobody');
  if (!owner) throw new EmbeddedServerRefused('PostgreSQL does not run as root, and there is no user "postgres" to lend it: run as an ordinary user or set DATABASE_URL.');

  const candidates = [[], walkThrough(owner, 'dac_read_search'), walkThrough(owner, 'dac_override')];
  for (const prefix of candidates) {
    const identity = { owner, prefix };
    if (paths.every((path) => canEnter(identity, path))) return identity;
  }
  throw new EmbeddedServerRefused(`PostgreSQL does not run as root, and other users may not enter ${paths.at(-1)}: move the project to a folder open to all (such as /opt), run as an ordinary user, or set DATABASE_URL.`);
}

function userOf(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

/** no_setuid_fixup: without it access(2), which PostgreSQL asks before it starts, would ignore the capability. */
function walkThrough(owner: { uid: number; gid: number }, capability: string): string[] {
  return ['setpriv', '--securebits', '+no_setuid_fixup', '--reuid', `${owner.uid}`, '--regid', `${owner.gid}`, '--clear-groups',
    '--inh-caps', `+${capability}`, '--ambient-caps', `+${capability}`];
}

function canEnter(identity: Identity, path: string): boolean {
  const [program, args, options] = commandAs(identity, 'test', ['-x', path]);
  return spawnSync(program, args, { ...options, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** The arguments of `spawn` that run a program under an identity. */
export function commandAs(identity: Identity, program: string, args: string[]): [string, string[], { uid?: number; gid?: number }] {
  const [first, ...rest] = identity.prefix;
  if (first) return [first, [...rest, program, ...args], {}];
  return [program, args, identity.owner ?? {}];
}

/** Runs a program to its end. `cwd` is a folder the identity may enter; `input` goes to its stdin. */
export function runAs(identity: Identity, cwd: string, program: string, args: string[], input = ''): Promise<{ code: number | null; output: string }> {
  return new Promise((done, fail) => {
    const [file, allArgs, options] = commandAs(identity, program, args);
    const child = spawn(file, allArgs, { ...options, cwd, stdio: 'pipe' });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.stdin.on('error', () => undefined); // the program may end before it read everything; its exit code tells
    child.on('error', (error) => fail(new EmbeddedServerRefused(`the embedded PostgreSQL cannot run on this system (${error.message}): set DATABASE_URL to a PostgreSQL 15–18 of your own.`)));
    child.on('close', (code) => done({ code, output }));
    child.stdin.end(input);
  });
}
