/** How many lines a text takes in a column of that many letters: words whole, longer ones broken. */
export function wrappedLines(text: string, letters: number): number {
  const width = Math.max(1, Math.floor(letters));
  let [lines, used] = [1, 0];
  for (const word of text.split(" ")) {
    const wanted = used === 0 ? word.length : used + 1 + word.length;
    if (wanted <= width) {
      used = wanted;
      continue;
    }
    const more = Math.ceil(word.length / width);
    lines += used === 0 ? more - 1 : more;
    used = word.length - (more - 1) * width;
  }
  return lines;
}
