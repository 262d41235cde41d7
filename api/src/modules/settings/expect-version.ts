import { Refusal } from '../../graphql/errors.ts';

/**
 * What a county sets has no row before it is set for the first time: that is version 0.
 * @param now what holds now, in words: whoever was slower decides by it
 * @throws Refusal CONFLICT when somebody set it since the caller looked
 */
export function expectVersion(found: { version: number } | null, version: number | null | undefined, now: string): void {
  const holds = found?.version ?? 0;
  if (version != null && version !== holds) {
    throw new Refusal('CONFLICT', ['input', 'version'], `已被他人修改，现为：${now}（第 ${holds} 版），请刷新后再办理`);
  }
}
