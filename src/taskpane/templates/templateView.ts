/** What is open: the list, a ready template by its id, or one of the two things to do with one's own calculation. */
export type TemplateView = { readonly at: "list" | "save" | "own" } | { readonly template: string };
