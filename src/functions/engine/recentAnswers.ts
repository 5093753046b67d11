/** What came of a question: an answer, or the error that says why there is none. */
type Outcome<Answer> = { readonly answer: Answer } | { readonly error: unknown };

/** The answers given last, by question; the oldest makes room for the newest. */
export class RecentAnswers<Answer> {
  private readonly known = new Map<string, Outcome<Answer>>();

  constructor(private readonly most: number) {}

  of(question: string, compute: () => Answer): Answer {
    const outcome = this.known.get(question) ?? this.keep(question, outcomeOf(compute));
    if ("error" in outcome) throw outcome.error;
    return outcome.answer;
  }

  private keep(question: string, outcome: Outcome<Answer>): Outcome<Answer> {
    this.known.set(question, outcome);
    const [oldest] = this.known.keys();
    if (this.known.size > this.most && oldest !== undefined) this.known.delete(oldest);
    return outcome;
  }
}

function outcomeOf<Answer>(compute: () => Answer): Outcome<Answer> {
  try {
    return { answer: compute() };
  } catch (error) {
    return { error };
  }
}
