/** The words around every chart. */
export const chartsText = {
  showTable: { sv: "Visa som tabell", en: "Show as a table" },
  hideTable: { sv: "Dölj tabellen", en: "Hide the table" },
};
