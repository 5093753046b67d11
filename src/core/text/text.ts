/** The two languages of everything a person reads. Swedish is the default, English on request. */
export type Language = "sv" | "en";

/** One text in both languages. A text that exists in one language only does not compile. */
export type Text = Readonly<Record<Language, string>>;
