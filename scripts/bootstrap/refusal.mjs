/** An error the user can act on: its message is one line that says what to do, so no stack is shown. */
export class Refusal extends Error {}

/**
 * Runs a command and turns a Refusal into one line on stderr; any other error is a bug and keeps its stack.
 * @param {() => Promise<void>} command
 */
export async function refusable(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`lastmile: ${error.message}`);
    process.exitCode = 1;
  }
}
