import type { Text } from "../../../../core/text";

const text = (sv: string, en: string): Text => ({ sv, en });

/** The words of the sheet Budgetpåverkan; those of its rows are the core's. */
export const budgetTexts = {
  title: text("Budgetpåverkan", "Budget effect"),
  line: text(
    "Nämnd och budgetår i löpande priser. Kostnaden står före bidrag; besparingen är det som kan hämtas hem.",
    "Committee and budget year in current prices. Costs are before grants; savings are what can be cashed in.",
  ),
  level: text("Prisnivå i förhållande till prisåret", "Price level in relation to the price year"),
  inflation: text("Inflation", "Inflation"),
  costs: text("Kostnad", "Cost"),
  grants: text("Betalas av bidrag", "Paid by grants"),
  saving: text("Hemtagbar besparing", "Cashable saving"),
  returned: text("Återföring", "Return"),
  frame: text("Ramförändring", "Change of frame"),
};
