/** The words around a tornado. */
export const tornadoText = {
  worse: { sv: "Sämre", en: "Worse" },
  better: { sv: "Bättre", en: "Better" },
  zero: { sv: "Noll", en: "Zero" },
  input: { sv: "Indata", en: "Input" },
  range: { sv: "Värden vid staplarnas ändar", en: "Values at the ends of the bars" },
  showAll: { sv: "Visa alla", en: "Show all" },
  showFewer: { sv: "Visa de tio viktigaste", en: "Show the ten that matter most" },
};
