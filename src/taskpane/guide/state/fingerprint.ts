import type { Tables } from "../../../core/model";

/** A short text that is the same for tables with the same content, blanks however they came, and hardly ever for others. */
export function fingerprint(tables: Tables): string {
  const text = JSON.stringify(tables, (_, value: unknown) => (value === "" ? null : value));
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${String(text.length)}`;
}
