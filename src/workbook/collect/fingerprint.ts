const prime = 0x01000193;
const starts = [0x811c9dc5, 0x9747b28c];

/** A short text that is the same for the same text, and practically never for another (FNV-1a, twice). */
export function fingerprint(text: string): string {
  const hashes = starts.map((start) => {
    let hash = start;
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), prime) >>> 0;
    return hash.toString(16).padStart(8, "0");
  });
  return [...hashes, text.length.toString(16)].join("-");
}
