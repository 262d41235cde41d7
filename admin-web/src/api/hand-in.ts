import { config } from '@/config';
import { Problem, problemOfFault } from './problem';

/**
 * Hands a file to the server to be imported; answers the global id of the import. It may take as long as the line needs. The
 * name goes in a header: it may be a person's, and addresses are kept in logs. Throws `Problem`.
 */
export async function handIn(register: string, file: File): Promise<string> {
  const { files } = await config();
  const answer = await fetch(`${files}/imports/${register}`, {
    method: 'POST', credentials: 'include', body: file,
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
  }).catch(() => { throw new Problem(navigator.onLine ? 'UNREACHABLE' : 'OFFLINE'); });
  const body = await answer.json().catch(() => { throw new Problem('UNREADABLE'); });
  if (body.errors?.[0]) throw problemOfFault(body.errors[0]);
  return body.importId;
}
