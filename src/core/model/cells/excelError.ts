const errors = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#GETTING_DATA",
  "#SAKNAS!",
  "#VÄRDEFEL!",
  "#REFERENS!",
  "#NAMN?",
  "#DIVISION/0!",
  "#OGILTIGT!",
  "#SKÄRNING!",
  "#SPILL!",
  "#BERÄKNA!",
  "#UPPTAGEN!",
  "#FÄLT!",
  "#HÄMTAR_DATA",
]);

/** The name of the Excel error that a cell's text is, in English or Swedish. */
export function excelErrorIn(text: string): string | undefined {
  const name = text.trim().toUpperCase();
  return name.startsWith("#") && errors.has(name) ? name : undefined;
}
