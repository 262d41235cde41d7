import { Refusal } from '../../graphql/errors.ts';
import { FILTER_FORMS, type SavedList } from './saved-list.ts';

const MOST_CHARACTERS = 500;
const PATH = ['input', 'filter'];

/** The filter as it is kept: JSON with its keys in order. @throws Refusal INVALID_INPUT for anything else than a filter of the list */
export function viewFilter(list: SavedList, json: string): string {
  const forms = FILTER_FORMS[list];
  const given = parsed(json);
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(forms, name)) throw new Refusal('INVALID_INPUT', PATH, '筛选条件里有这个列表没有的项，请刷新页面后重新保存');
    if (typeof value !== 'string' || !forms[name]!.test(value)) throw new Refusal('INVALID_INPUT', PATH, '筛选条件的格式不对，请重新选择条件后保存');
  }
  return JSON.stringify(Object.fromEntries(Object.keys(forms).filter((name) => name in given).map((name) => [name, given[name]])));
}

function parsed(json: string): Record<string, unknown> {
  if (json.length <= MOST_CHARACTERS) {
    try {
      const value: unknown = JSON.parse(json);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    } catch {
      // Told below, with what else is no filter.
    }
  }
  throw new Refusal('INVALID_INPUT', PATH, `筛选条件应为不超过 ${MOST_CHARACTERS} 个字符的 JSON 对象，请刷新页面后重新保存`);
}
