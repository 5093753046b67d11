/** Cells by row of what was copied from a sheet: tabs between cells, quotes around those that hold line breaks. */
export function splitRows(pasted: string): readonly (readonly string[])[] {
  const text = pasted.replace(/\r\n?/g, "\n");
  const mark = text.includes("\t") ? "\t" : ";";
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === '"' && isQuoted && text[at + 1] === '"') {
      cell += sign;
      at += 1;
    } else if (sign === '"' && (isQuoted || cell === "")) isQuoted = !isQuoted;
    else if (sign === mark && !isQuoted) endCell();
    else if (sign === "\n" && !isQuoted) {
      endCell();
      rows.push([]);
    } else cell += sign === "\n" ? " " : sign;
  }
  endCell();
  return rows.filter((row) => row.some((each) => each !== ""));
}
