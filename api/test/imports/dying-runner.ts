import { openOrm } from '../../src/database/orm.ts';
import { oneKey } from '../../src/database/encryption.ts';
import { runWaitingTasks } from '../../src/jobs/task-runner.ts';
import { ENTITIES } from '../../src/modules/entities.ts';
import { bindTables } from '../../src/reading/tables.ts';

/** A process that does what waits and dies at the step that it is told, without a word to anybody: `node … dying-runner.ts <jobs url> <step>`. */
const [url, last] = process.argv.slice(2);
const jobs = openOrm({ databaseUrl: url!, poolSize: 3, entities: ENTITIES as never });
bindTables(jobs.getMetadata());
let steps = 0;
await runWaitingTasks(jobs, { reader: {} as never, schemas: {} as never, idKeys: oneKey('of no use here'), orm: jobs }, {
  stopped: () => {
    steps += 1;
    if (steps === Number(last)) process.kill(process.pid, 'SIGKILL');
    return false;
  },
  onError: (error) => { throw error; },
});
