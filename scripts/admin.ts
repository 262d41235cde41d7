import { parseArgs } from 'node:util';
import { openOrm } from '../api/src/database/orm.ts';
import { AdministratorError, COMMAND_ROLES, createAdministrator, type CommandRole } from '../api/src/modules/accounts/create-administrator.ts';
import { initialPassword } from '../api/src/modules/accounts/password.ts';
import { ENTITIES } from '../api/src/modules/entities.ts';
import { askPassword } from './admin/ask-password.ts';
import { Refusal, refusable } from './bootstrap/refusal.mjs';
import { openDatabase, upgrade } from './database.ts';

const USAGE = `usage:
  npm run admin -- create --login <name> --name <姓名> --county <code> [--another]
  npm run admin -- create --login <name> --name <姓名> --region <code> --role <CITY_OVERSEER|PROVINCE_OVERSEER>
The first makes the first security administrator of a county, who manages all other accounts in the console.
The password is asked for, or taken from LASTMILE_ADMIN_PASSWORD, or made up and shown once.`;

await refusable(async () => {
  const wanted = readArguments(process.argv.slice(2));
  const password = await choosePassword();
  await using database = await openDatabase();
  await upgrade(database);
  const orm = openOrm({ databaseUrl: database.url, poolSize: 2, entities: ENTITIES });
  try {
    const account = await createAdministrator(orm.em, { ...wanted, ...password }, new Date()).catch((error: unknown) => {
      throw error instanceof AdministratorError ? new Refusal(`${error.message}; nothing was written.`) : error;
    });
    console.log(`${wanted.role} "${account.loginName}" may sign in now.`);
    if (password.made) console.log(`Password, shown this once: ${password.password}`);
    if (password.mustChangePassword) console.log('It must be changed at the first sign-in.');
  } finally {
    await orm.close();
  }
});
process.exit();

interface ChosenPassword {
  password: string;
  mustChangePassword: boolean;
  made: boolean;
}

/** Only what the person typed itself may stay; any other password has been seen by somebody else. */
async function choosePassword(): Promise<ChosenPassword> {
  const given = process.env['LASTMILE_ADMIN_PASSWORD'];
  if (given) return { password: given, mustChangePassword: true, made: false };
  const typed = process.stdin.isTTY ? await askPassword() : null;
  if (typed) return { password: typed, mustChangePassword: false, made: false };
  return { password: initialPassword(), mustChangePassword: true, made: true };
}

function readArguments(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    const { positionals, values } = parseArgs({
      args, allowPositionals: true,
      options: { login: text, name: text, county: text, region: text, role: text, another: { type: 'boolean' } },
    });
    const role = (values.role ?? 'SECURITY_ADMIN') as CommandRole;
    const code = values.county ?? values.region;
    if (positionals.join(' ') !== 'create' || !values.login || !values.name || !code) throw new Refusal(USAGE);
    if (!COMMAND_ROLES.includes(role)) throw new Refusal(`this command gives no role ${role}: the security administrator gives it in the console.`);
    if (!/^\d{2,12}$/.test(code)) throw new Refusal(`"${code}" is no region code.`);
    return { loginName: values.login, displayName: values.name, role, regionCode: code.padEnd(12, '0'), another: values.another };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`${(error as Error).message.split('\n')[0]}\n${USAGE}`);
  }
}
