import type { Text } from "../../core/text";

/** The words about an error in the selected cell. */
export const cellErrorText = {
  heading: (cell: string, functionId: string): Text => ({
    sv: functionId === "" ? `Fel i ${cell}` : `Fel i ${cell}, SOCINV.${functionId}`,
    en: functionId === "" ? `Error in ${cell}` : `Error in ${cell}, SOCINV.${functionId}`,
  }),
  expression: {
    sv: "Formeln räknar ut ett argument, så panelen kan inte säga vad som är fel. Peka på felmärket vid cellen i Excel för att läsa meddelandet.",
    en: "The formula works out an argument, so the pane cannot tell what is wrong. Point at the cell's error mark in Excel to read the message.",
  },
  passedOn: {
    sv: "Felet kommer från en cell som formeln läser. Rätta den cellen först.",
    en: "The error comes from a cell that the formula reads. Correct that cell first.",
  },
} satisfies Record<string, Text | ((cell: string, functionId: string) => Text)>;
