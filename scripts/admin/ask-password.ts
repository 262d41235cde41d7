import { Refusal } from '../bootstrap/refusal.mjs';

const ENTER = /[\r\n]/, BACKSPACE = /[\b\x7f]/, CTRL_C = '\x03', CTRL_D = '\x04', CTRL_U = '\x15';

/**
 * Asks on the terminal, twice, without showing what is typed; null when nothing is typed.
 * @throws Refusal when the two differ, or at Ctrl+C
 */
export async function askPassword(): Promise<string | null> {
  const first = await askHidden('Password (Enter alone makes one up): ');
  if (first === '') return null;
  if ((await askHidden('Once more: ')) !== first) throw new Refusal('the two passwords differ; nothing was written.');
  return first;
}

function askHidden(question: string): Promise<string> {
  const { stdin, stderr } = process;
  // Before the question, so that not even a fast hand is echoed.
  stdin.setRawMode(true);
  stderr.write(question);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise<string>((done, fail) => {
    let typed = '';
    const take = (text: string) => {
      for (const character of text) {
        if (ENTER.test(character) || character === CTRL_D) return end(() => done(typed));
        if (character === CTRL_C) return end(() => fail(new Refusal('stopped; nothing was written.')));
        if (BACKSPACE.test(character)) typed = [...typed].slice(0, -1).join('');
        else typed = character === CTRL_U ? '' : typed + character;
      }
    };
    const end = (settle: () => void) => {
      stdin.off('data', take);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
      settle();
    };
    stdin.on('data', take);
  });
}
