/** One line of a card; what the server masks is shown as such. */
export interface Fact {
  title: string;
  text: string;
  masked?: boolean;
}

/** What is not recorded, or not for this role, takes no room. */
export function recorded(facts: { title: string; text: string | null | undefined; masked?: boolean }[]): Fact[] {
  return facts.filter((fact): fact is Fact => Boolean(fact.text));
}
