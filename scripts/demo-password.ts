/**
 * One password for all demo accounts: 柿饼, dried persimmons, what 富平 is known for. Fulfils the password rules, and stands in
 * public code: it is for databases of invented people alone. A production start makes no account at all.
 */
export const DEMO_PASSWORD = 'Shibing-2026';
