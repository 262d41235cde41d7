import { readIdKeys } from '../api/src/config.ts';
import { openOrm } from '../api/src/database/orm.ts';
import { ENTITIES } from '../api/src/modules/entities.ts';
import { sealAnew } from '../api/src/modules/volunteers/seal-anew.ts';
import { Refusal, refusable } from './bootstrap/refusal.mjs';
import { openDatabase, upgrade } from './database.ts';

const USAGE = `usage:
  npm run id-keys -- rotate
Seals every ID number anew by the last key of ID_KEYS (or ID_KEYS_FILE). The API has to run with the same keys before.
Run it until it says 0; then the older keys can be taken out of the list, but for k1 as long as LASTMILE_SECRET stays.`;

await refusable(async () => {
  if (process.argv.slice(2).join(' ') !== 'rotate') throw new Refusal(USAGE);
  await using database = await openDatabase();
  await upgrade(database);
  const keys = readIdKeys({ ...process.env, ...database.environment, DATABASE_URL: database.url });
  const orm = openOrm({ databaseUrl: database.url, poolSize: 2, entities: ENTITIES });
  try {
    console.log(`sealed anew by ${keys.current}: ${await sealAnew(orm, keys, console.log)}`);
  } finally {
    await orm.close();
  }
});
process.exit();
