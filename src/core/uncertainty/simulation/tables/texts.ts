import { horizonHeading, perspectiveText } from "../../../appraisal/tables/headings";
import type { Appraisal } from "../../../model";
import type { Text } from "../../../text";
import type { PaybackChance, Percent, Simulation } from "../simulation";

const text = (sv: string, en: string): Text => ({ sv, en });

/** Headings and row labels of the tables of a simulation, in both languages. */
export const tableTexts = {
  value: text("Värde", "Value"),
  standardError: text("Medelfel", "Standard error"),
  margin: text("± 95 %", "± 95%"),
  base: text("utan osäkerhet", "without uncertainty"),
  mean: text("medelvärde", "mean"),
  deviation: text("standardavvikelse", "standard deviation"),
  yes: text("chans att nettonuvärdet är minst 0", "chance of net present value of 0 or more"),
  trials: text("antal försök", "trials"),
  unanswered: text("försök utan svar", "trials without an answer"),
  halve: text(
    "så många försök till halverar felet, som mest",
    "as many trials more halve the error, at most",
  ),
  from: text("Från", "From"),
  to: text("Till", "Up to"),
  count: text("Antal försök", "Trials"),
  part: text("Andel", "Share"),
  input: text("Indata", "Input"),
  driver: text("Andel av spridningen", "Share of the spread"),
  rankCorrelation: text("Rangkorrelation", "Rank correlation"),
  noAnswer: text("Inget försök gav något svar.", "No trial gave an answer."),
  noSpread: text(
    "Ett enda försök har ingen spridning. Välj fler försök.",
    "A single trial has no spread. Choose more trials.",
  ),
  noError: text(
    "Felet kan inte uppskattas: det krävs minst 32 försök, och svar i alla delar av körningen.",
    "The error cannot be estimated: it takes at least 32 trials, and answers in every part of the run.",
  ),
  noInputs: text(
    "Inget indata är osäkert. Ange lågt, högt och en fördelning på minst en rad.",
    "No input is uncertain. Give low, high and a distribution in at least one row.",
  ),
  blank: text("", ""),
};

export function percentileText(percent: Percent): Text {
  const name = `P${String(percent)}`;
  return text(name, name);
}

export function paybackText(chance: PaybackChance, appraisal: Appraisal): Text {
  const { sv, en } = horizonHeading(chance, appraisal);
  return chance.isTerm
    ? text(
        `chans till återbetalning inom ${lower(sv)}`,
        `chance of payback within the ${lower(en)}`,
      )
    : text(`chans till återbetalning inom ${sv}`, `chance of payback within ${en}`);
}

export function cutText({ sv, en }: Text): Text {
  return text(`avkortade dragningar: ${sv}`, `draws cut to their limits: ${en}`);
}

/** "Nettonuvärde, kommun, 25 år (2027–2052)": what the table is about. */
export function measureText(
  { measure, perspective, horizon }: Simulation,
  appraisal: Appraisal,
): Text {
  const whose = perspectiveText(perspective);
  const lastYear = appraisal.startYear + horizon;
  const when = horizonHeading({ horizon, isTerm: false, lastYear }, appraisal);
  const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return text(
    `${upper(measure.name.sv)}, ${whose.sv}, ${when.sv}`,
    `${upper(measure.name.en)}, ${whose.en}, ${when.en}`,
  );
}

function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
