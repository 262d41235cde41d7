import type { Config } from '../../config.ts';

export const SESSION_COOKIE = 'lastmile_session';

/**
 * Attributes of the session cookie, for setting and for clearing it. No Max-Age: the browser drops it when it closes,
 * the server ends the session by its own clock. A console on another origin needs `None`, which browsers take over TLS alone.
 */
export function sessionCookieOptions(config: Pick<Config, 'production' | 'allowedOrigins'>) {
  const crossSite = config.allowedOrigins.length > 0;
  return {
    path: '/',
    httpOnly: true,
    sameSite: crossSite ? 'none' as const : 'lax' as const,
    secure: config.production || crossSite,
  };
}
