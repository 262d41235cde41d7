import forms from './village-forms.json';

/** 永安村委会 and 永安村民委员会 are 永安村 to everybody but the statistics bureau, whose names the regions have. */
export function plainVillage(name: string): string {
  for (const [plain, official] of Object.entries(forms)) {
    const ending = official.find((one) => name.endsWith(one));
    if (ending) return name.slice(0, -ending.length) + plain;
  }
  return name;
}

/** The names under which a village may be recorded, at most so many: the likeliest of each first. */
export function officialNames(plain: readonly string[], most: number): string[] {
  const each = plain.map((name) => {
    const [ending, official] = Object.entries(forms).find(([one]) => name.endsWith(one)) ?? ['', []];
    return [name, ...official.map((one) => name.slice(0, name.length - ending.length) + one)];
  });
  const longest = Math.max(0, ...each.map(({ length }) => length));
  const byLikelihood = Array.from({ length: longest }, (_, at) => each.flatMap((names) => names[at] ?? [])).flat();
  return [...new Set(byLikelihood)].slice(0, most);
}
