/** The icons that a signed-out person meets: the login page carries these alone. */
export const alert = 'M12 3l10 18H2zM12 10v5M12 18h.01';
export const eye = 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z';
export const eyeOff = 'M3 3l18 18M10 5.2A10 10 0 0 1 12 5c6 0 10 7 10 7a17 17 0 0 1-3 3.7M6.5 6.5A17 17 0 0 0 2 12s4 7 10 7a10 10 0 0 0 5-1.4M10 10a3 3 0 0 0 4 4';
