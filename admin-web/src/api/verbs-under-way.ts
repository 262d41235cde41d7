let underWay = 0;
const waiting: (() => void)[] = [];

/** Counts a verb of this page as under way until it is answered. */
export async function verbUnderWay<Answer>(verb: () => Promise<Answer>): Promise<Answer> {
  underWay++;
  try {
    return await verb();
  } finally {
    underWay--;
    if (!underWay) for (const act of waiting.splice(0)) act();
  }
}

/** Acts at once, or as soon as no verb is under way: the news of one's own act must not take away the card that is about to tell its outcome. */
export function afterVerbs(act: () => void): void {
  if (underWay) waiting.push(act);
  else act();
}
