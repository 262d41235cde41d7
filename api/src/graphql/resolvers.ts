import { AccountsResolver } from '../modules/accounts/accounts.resolver.ts';
import { SessionResolver } from '../modules/accounts/session.resolver.ts';
import { RevealsResolver } from '../modules/reveals/reveals.resolver.ts';
import { LiveResolver } from './live.ts';

/** Every resolver class with verbs, own-session fields or subscriptions. */
export const RESOLVERS: (new () => object)[] = [SessionResolver, AccountsResolver, RevealsResolver, LiveResolver];
