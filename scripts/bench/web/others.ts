/** Figures of others, as console.md §0-2 records them: login page, cold, 700 kbps, 300 ms, CPU ÷ 4. */
export const OTHERS = [{ name: 'RuoYi-Vue3 login, cold', lcp: 9000, fcp: 2300, scriptKb: 587 }] as const;
