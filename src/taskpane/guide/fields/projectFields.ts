import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import { timings } from "../../../core/model/schema/choices";
import type { Choice } from "../../../core/model/cells/choice";
import type { AssumptionKey } from "../../../core/model/schema/assumptionKeys";
import type { FieldDefinition } from "./fieldDefinition";

/** The fields of step 1, by the assumption that each writes. */
export const projectFields = {
  name: {
    kind: "text",
    label: t("Kalkylens namn", "Name of the calculation"),
    hint: t(
      "Vad insatsen heter, till exempel Tidiga läsinsatser i årskurs 1–3.",
      "What the intervention is called, for example Early reading support, years 1–3.",
    ),
    missing: t("Ange ett namn på kalkylen.", "Enter a name for the calculation."),
  },
  committee: {
    kind: "actor",
    label: t("Nämnd som äger insatsen", "Committee that owns the intervention"),
    hint: t(
      "Nämnden som betalar och följer upp, till exempel Socialnämnden.",
      "The committee that pays and follows up, for example Socialnämnden.",
    ),
  },
  startYear: {
    kind: "year",
    label: t("Startår", "Start year"),
    hint: t("Året pengarna börjar gå ut.", "The year the money starts going out."),
    missing: t("Ange startåret, till exempel 2027.", "Enter the start year, for example 2027."),
    zeroIsBlank: true,
  },
  horizon: {
    kind: "years",
    label: t("Tid att räkna på", "Time to calculate over"),
    hint: t("Efter startåret, till exempel 25 år.", "After the start year, for example 25 years."),
    zeroIsBlank: true,
  },
  horizons: {
    kind: "horizons",
    label: t("Visa också resultat efter", "Also show results after"),
    unit: t("år", "years"),
    hint: t(
      "Skriv åren med semikolon emellan: 1; 4; 5.",
      "Write the years with semicolons between: 1; 4; 5.",
    ),
    zeroIsBlank: true,
  },
  lastYearOfTerm: {
    kind: "year",
    label: t("Mandatperiodens sista år", "Last year of the term of office"),
    hint: t(
      "Lämna tomt för närmaste valår efter startåret.",
      "Leave empty for the first election year after the start year.",
    ),
    zeroIsBlank: true,
  },
  priceYear: {
    kind: "year",
    label: t("Prisår", "Price year"),
    hint: t(
      "Alla belopp räknas om till det årets priser. Lämna tomt för startåret.",
      "All amounts are converted to that year's prices. Leave empty for the start year.",
    ),
    zeroIsBlank: true,
  },
  extrapolation: {
    kind: "rate",
    label: t("Framskrivning efter indexets sista år", "Growth after the last year of the index"),
    unit: t("% per år", "% a year"),
    hint: t(
      "Så mycket antas priserna stiga, till exempel 2 %. Märks ut i källorna.",
      "How much prices are assumed to rise, for example 2 %. Marked among the sources.",
    ),
    zeroIsBlank: true,
  },
  discountRate: {
    kind: "rate",
    label: t("Egen real ränta", "Real rate of your own"),
    hint: t(
      "Real betyder utan inflation, till exempel 3,5 %.",
      "Real means without inflation, for example 3.5 %.",
    ),
    missing: t("Ange räntan, till exempel 3,5 %.", "Enter the rate, for example 3.5 %."),
  },
  timing: {
    kind: "choice",
    label: t("När under året faller pengarna?", "When in the year does the money fall?"),
    hint: t(
      "Påverkar nuvärdet lite grann men aldrig om det lönar sig.",
      "Changes the present value a little but never whether it pays off.",
    ),
    choice: timings as Choice<string>,
  },
  inflation: {
    kind: "rate",
    label: t("Inflation", "Inflation"),
    unit: t("% per år", "% a year"),
    hint: t(
      "Används när budgeten visas i löpande priser, till exempel 2 %.",
      "Used where the budget is shown in current prices, for example 2 %.",
    ),
    zeroIsBlank: true,
  },
  taxFactor: {
    kind: "number",
    label: t("Skattefaktor", "Tax factor"),
    hint: t(
      "Kostnaden för samhället att ta ut en skattekrona, till exempel 1,3. Tomt räknas som 1.",
      "What a krona of tax costs society, for example 1.3. Empty counts as 1.",
    ),
    zeroIsBlank: true,
  },
  migration: {
    kind: "share",
    label: t("Utflyttning", "Moving away"),
    unit: t("% per år", "% a year"),
    hint: t(
      "Andel av deltagarna som lämnar kommunen varje år, till exempel 4 %.",
      "Share of the participants who leave the municipality each year, for example 4 %.",
    ),
    zeroIsBlank: true,
  },
  keptShareMunicipality: {
    kind: "share",
    label: t("Skatt som kommunen behåller", "Tax that the municipality keeps"),
    info: t(
      "Inkomstutjämningen tar nästan hela ökningen av skatten. 0 % är det försiktiga värdet.",
      "Income equalisation takes nearly all of an increase in tax. 0 % is the cautious value.",
    ),
    hint: t(
      "Andelen kvar efter utjämningen. Tomt räknas som 0 %.",
      "The share left after equalisation. Empty counts as 0 %.",
    ),
    zeroIsBlank: true,
  },
  keptShareRegion: {
    kind: "share",
    label: t("Skatt som regionen behåller", "Tax that the region keeps"),
    hint: t(
      "Andelen kvar efter utjämningen. Tomt räknas som 0 %.",
      "The share left after equalisation. Empty counts as 0 %.",
    ),
    zeroIsBlank: true,
  },
} as const satisfies Partial<Record<AssumptionKey, FieldDefinition>>;

export type ProjectKey = keyof typeof projectFields;

/** Asked for as soon as a share is kept, for 0 is the cautious value. */
export const keptShareSource: FieldDefinition = {
  kind: "text",
  label: t("Källa för den andel som behålls", "Source of the share that is kept"),
  hint: t(
    "Till exempel kommunens egen beräkning för utjämningsåret 2026.",
    "For example the municipality's own estimate for the equalisation year 2026.",
  ),
};
