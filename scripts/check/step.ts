import { runProgram } from '../bootstrap/run-program.mjs';

/** One part of the static check. */
export interface Step {
  name: string;
  /** Answers with what is wrong, for people to read; with nothing when all is well. */
  findFaults(): Promise<string | undefined>;
}

/** A step that runs a program, which tells by its exit code. */
export function program(name: string, file: string, args: string[], cwd = '.'): Step {
  return {
    name,
    findFaults: async () => {
      const { ok, output } = await runProgram(file, args, { cwd });
      return ok ? undefined : output.trim() || `${file} failed without a word`;
    },
  };
}
