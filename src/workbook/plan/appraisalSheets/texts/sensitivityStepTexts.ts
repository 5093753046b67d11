import type { Text } from "../../../../core/text";
import type { BaseFigure } from "../calculation/sensitivity/sensitivityLayout";

const text = (sv: string, en: string): Text => ({ sv, en });

/** The steps of Känslighet on Beräkning, in the plain edition. */
export const sensitivityStepTexts = {
  base: text(
    "Känslighet: kommunen vid kalkylens horisont",
    "Sensitivity: the municipality at the calculation's horizon",
  ),
  effects: text(
    "Känslighet: vad en krona i enhetsvärde betyder, före försiktighetsavdrag",
    "Sensitivity: what one krona of unit value means, before the haircut",
  ),
  costs: text(
    "Känslighet: vad en krona i kostnad betyder",
    "Sensitivity: what one krona of cost means",
  ),
  inputs: text(
    "Känslighet: nettonuvärde vid lågt och högt, rad för rad",
    "Sensitivity: net present value at low and high, row by row",
  ),
  axes: text(
    "Känslighet: värdena i tabellen Två saker på en gång",
    "Sensitivity: the values of the table Two things at once",
  ),
  row: text("Rad", "Row"),
  part: text("Kommunens del", "The municipality's part"),
  years: text("Deltagarår i nuvärde", "Participant-years, present value"),
  yearsIfAll: text("Deltagarår om alla lyckas", "Participant-years if all succeed"),
  index: text("Till prisåret", "To the price year"),
  value: text("Nuvärde per krona", "Present value per krona"),
  input: text("Indata", "Input"),
  present: text("Nu", "Now"),
  low: text("Lågt", "Low"),
  high: text("Högt", "High"),
  slope: text("Nettonuvärde per enhet", "Net present value per unit"),
  atLow: text("Nettonuvärde vid lågt", "Net present value at low"),
  atHigh: text("Nettonuvärde vid högt", "Net present value at high"),
  swing: text("Utslag", "Swing"),
  order: text("Plats", "Place"),
  dated: text("Daterat", "Dated"),
  axisValue: text("Värde", "Value"),
  ofEffects: text("Effekter ×", "Effects ×"),
  ofCosts: text("Kostnader ×", "Costs ×"),
  effectsThen: text("Nuvärde av effekter", "Present value of effects"),
  costsThen: text("Nuvärde av kostnader", "Present value of costs"),
  own: text("Egna nuvärden (1)", "Own present values (1)"),
  isDated: text("daterat värde", "dated value"),
  needsAddIn: text("kräver tillägget", "needs the add-in"),
  notPossible: text("går ej", "not possible"),
} satisfies Record<string, Text>;

export const baseTexts: Readonly<Record<BaseFigure, Text>> = {
  net: text("Nettonuvärde", "Net present value"),
  effects: text("Nuvärde av effekter", "Present value of effects"),
  costs: text("Nuvärde av kostnader", "Present value of costs"),
  meanRate: text("Andel som lyckas, i genomsnitt", "Success rate, mean"),
  highestRate: text("Andel som lyckas, högsta", "Success rate, highest"),
  ofRate: text(
    "Nuvärde av effekter om andelen vore 100 %",
    "Present value of effects if the rate were 100%",
  ),
  kronorFinancing: text("Finansieringsrader i kronor", "Financing rows in kronor"),
  oneRate: text("En och samma ränta alla år (1)", "One rate for all years (1)"),
};
