import { tellOfRelease } from '../releases';

/** Asks the server which build it has: each build's document names its own entry file. */
export async function lookForRelease(): Promise<void> {
  const running = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.getAttribute('src');
  const page = await fetch('/', { cache: 'no-store' }).then((answer) => (answer.ok ? answer.text() : null), () => null);
  if (running && page?.includes('type="module"') && !page.includes(`"${running}"`)) tellOfRelease();
}
