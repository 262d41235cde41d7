/** Times as a Chinese office writes them in lists: `2026-11-23 14:05`, always in Asia/Shanghai, whatever the PC says. */
const LIST = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
});

export function listTime(moment: string): string {
  return LIST.format(new Date(moment));
}
