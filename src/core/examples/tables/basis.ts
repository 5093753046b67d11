import { unparted } from "../../effectLibrary/bilingual";
import { cite, type SourceId } from "../sources";
import type { Origin } from "../example";

/** What a row rests on: the words of two of its cells. */
export interface Basis {
  readonly origin: Origin;
  readonly source: string;
}

const withComment = (id: SourceId, comment?: string): string =>
  comment === undefined ? cite(id) : `${unparted(comment)} – ${cite(id)}`;

/** The figure is printed in the source. */
export const published = (id: SourceId, comment?: string): Basis => ({
  origin: "published",
  source: withComment(id, comment),
});

/** The figure is computed from printed ones; the comment says how. */
export const derived = (id: SourceId, comment: string): Basis => ({
  origin: "derived",
  source: withComment(id, comment),
});

/** The figure is ours; the comment says why it is so. */
export const assumed = (comment: string): Basis => ({
  origin: "assumed",
  source: unparted(comment),
});
