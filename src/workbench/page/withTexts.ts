/** Texts by key, in any depth. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The texts with others in the place of some of them: what is not exchanged stays, however deep it lies. */
export function withTexts(texts: Texts, others: Texts): Texts {
  return Object.fromEntries([
    ...Object.entries(texts),
    ...Object.entries(others).map(([key, other]) => [key, exchanged(texts[key], other)] as const),
  ]);
}

function exchanged(text: string | Texts | undefined, other: string | Texts): string | Texts {
  const both = typeof text === "object" && typeof other === "object";
  return both ? withTexts(text, other) : other;
}
