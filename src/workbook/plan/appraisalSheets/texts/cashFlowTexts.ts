import type { Text } from "../../../../core/text";

const text = (sv: string, en: string): Text => ({ sv, en });

/** The words of the sheet Kassaflöde. */
export const cashFlowTexts = {
  title: text("Kassaflöde", "Cash flow"),
  line: text(
    "Aktör och år i {prisår} års priser, tkr. Cellerna innehåller kronor; formatet visar tusental.",
    "Actor and year in prices of {prisår}, SEK thousands. The cells hold kronor; the format shows thousands.",
  ),
  thousands: text("tkr", "SEK k"),
  sum: text("Summa", "Sum"),
  allYears: text("Alla år", "All years"),
  costs: text("Kostnad", "Costs"),
  effects: text("Nytta", "Benefits"),
  net: text("Netto per aktör", "Net by actor"),
  perspectives: text("Perspektiv", "Perspectives"),
  presentValue: text("Nuvärde", "Present value"),
  factor: text("Diskonteringsfaktor", "Discount factor"),
  yearly: {
    municipality: text("Kommun, nuvärde", "Municipality, present value"),
    society: text("Samhälle, nuvärde", "Society, present value"),
  },
  soFar: {
    municipality: text("Kommun, ackumulerat", "Municipality, cumulative"),
    society: text("Samhälle, ackumulerat", "Society, cumulative"),
  },
  perspectiveCosts: text("Kostnad per perspektiv", "Costs by perspective"),
  perspectiveEffects: text("Nytta per perspektiv", "Benefits by perspective"),
  flows: text("Netto per perspektiv", "Net by perspective"),
  cut: text("Netto till varje horisont", "Net up to each horizon"),
  balance: text("Pengar ut: ackumulerat, odiskonterat", "Out of pocket: cumulative, undiscounted"),
  discountedBalance: text(
    "Ackumulerat, diskonterat till årets början",
    "Cumulative, discounted to the start of the year",
  ),
  sign: text("Tecken på det senaste flödet", "Sign of the latest flow"),
  cash: text("Kommunens kassa", "The municipality's cash"),
  cashSavings: text("Kan hämtas hem", "Can be cashed in"),
  cashNet: text("Netto i kassan", "Net in cash"),
  cashBalance: text("Netto i kassan, ackumulerat", "Net in cash, cumulative"),
  taxLine: text("Skattefinansiering", "Tax financing"),
  anotherMunicipality: text("Annan kommun", "Another municipality"),
};
