import pg from 'pg';
import { demoAccounts } from '../demo-accounts.ts';
import { type Settings, baseUrl } from './settings.ts';

/** Says where everything is, and how to sign in when the people in the database are invented. */
export async function announce(settings: Settings, databaseUrl: string, seconds: number): Promise<void> {
  const base = baseUrl(settings);
  console.log(`\nLastmile is ready after ${seconds.toFixed(1)} s.\n\n  Console   ${base}/\n  GraphQL   ${base}/graphql`);
  if (await exists(`${base}/explorer`)) console.log(`  Explorer  ${base}/explorer`);
  if (await isDemo(databaseUrl)) {
    console.log('\n  Demo accounts, all people are invented:');
    const width = Math.max(...demoAccounts.map(({ loginName }) => loginName.length));
    for (const { loginName, password, who } of demoAccounts) console.log(`    ${loginName.padEnd(width)}  ${password}  ${who}`);
  }
  console.log('\nCtrl+C stops it; the data stay.');
}

async function exists(url: string): Promise<boolean> {
  return fetch(url, { method: 'HEAD' }).then((answer) => answer.ok, () => false);
}

async function isDemo(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from deployment where key = 'demo'`);
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
