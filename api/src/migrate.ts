import { ConfigError, readOwnerConfig } from './config.ts';
import { upgradeDatabase } from './upgrade-database.ts';

/** The command that brings the database of DATABASE_URL to the current schema and ends. */
try {
  const { ownerUrl, logins } = readOwnerConfig();
  const done = await upgradeDatabase(ownerUrl, logins);
  console.log(done.length > 0 ? `migrated: ${done.join(', ')}` : 'schema is up to date');
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : `migration failed: ${(error as Error).message}`);
  process.exit(1);
}
