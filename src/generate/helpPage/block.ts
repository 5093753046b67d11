/** A help page as plain blocks, so that the same page can be written as Markdown and as HTML. */
export type Block =
  | { readonly kind: "title" | "heading" | "paragraph" | "code"; readonly text: string }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "list"; readonly items: readonly ListItem[] };

export interface ListItem {
  readonly text: string;
  readonly url?: string;
}
