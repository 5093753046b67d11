import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { Choice } from "../../../core/model/cells/choice";
import { effectKinds } from "../../../core/model/schema/choices";
import type { FieldDefinition } from "./fieldDefinition";
import { spreadFields } from "./spreadFields";

/** The fields of one effect, by the column that each writes. */
export const effectFields = {
  effect: {
    kind: "text",
    label: t("Vad ändras för den som lyckas?", "What changes for those who succeed?"),
    hint: t(
      "Till exempel Mindre särskilt stöd i grundskolan.",
      "For example Less special support in compulsory school.",
    ),
    missing: t("Ange vad som ändras.", "Enter what changes."),
  },
  kind: {
    kind: "choice",
    label: t("Vad är det för pengar?", "What kind of money is it?"),
    choice: effectKinds as Choice<string>,
    missing: t("Välj vad det är för pengar.", "Choose what kind of money it is."),
  },
  actor: {
    kind: "actor",
    label: t("Vem sparar eller får mer?", "Who saves or gets more?"),
    hint: t(
      "I vems budget det märks, till exempel Socialnämnden.",
      "In whose budget it shows, for example Socialnämnden.",
    ),
    missing: t("Ange vem som sparar.", "Enter who saves."),
  },
  counterpart: {
    kind: "actor",
    label: t("Vem är motpart?", "Who is the counterpart?"),
    hint: t(
      "Den som förlorar lika mycket, till exempel Individ/hushåll.",
      "The one who loses as much, for example Individual/household.",
    ),
    missing: t(
      "Ange motparten. Pengar som byter ägare har två sidor.",
      "Enter the counterpart. Money that changes hands has two sides.",
    ),
  },
  unitValue: {
    kind: "money",
    label: t("Värde per person och år", "Value per person and year"),
    hint: t(
      "För en som lyckas, till exempel 31 000. Minus om det blir dyrare.",
      "For one who succeeds, for example 31,000. Minus if it gets dearer.",
    ),
    missing: t("Ange ett värde per person och år.", "Enter a value per person and year."),
    zeroIsBlank: true,
  },
  priceYear: {
    kind: "year",
    label: t("Prisår", "Price year"),
    hint: t(
      "Lämna tomt om värdet är i kalkylens prisår.",
      "Leave empty if the value is in the price year of the calculation.",
    ),
    zeroIsBlank: true,
  },
  lag: {
    kind: "years",
    label: t("Börjar efter", "Begins after"),
    hint: t("1 är vanligast: året efter.", "1 is usual: the year after."),
  },
  duration: {
    kind: "years",
    label: t("Varar i", "Lasts for"),
    hint: t("Tomt: tiden ut.", "Empty: to the end."),
    zeroIsBlank: true,
  },
  share: {
    kind: "share",
    label: t("Andel som får effekten", "Share who get the effect"),
    info: t(
      "Av dem som lyckas. Tomt räknas som alla.",
      "Of those who succeed. Empty counts as all.",
    ),
    zeroIsBlank: true,
  },
  deadweight: {
    kind: "share",
    label: t("Dödvikt", "Deadweight"),
    info: t(
      "Andel som hade klarat sig även utan insatsen.",
      "Share who would have managed anyway.",
    ),
    zeroIsBlank: true,
  },
  attribution: {
    kind: "share",
    label: t("Vår andel", "Our share"),
    info: t(
      "Andel av effekten som är insatsens förtjänst och inte andras. Tomt räknas som hela.",
      "Share of the effect that is due to the intervention and not to others. Empty counts as all.",
    ),
    zeroIsBlank: true,
  },
  displacement: {
    kind: "share",
    label: t("Undanträngning", "Displacement"),
    info: t(
      "Andel som sker på bekostnad av någon annan, till exempel ett jobb som någon annan hade fått.",
      "Share that comes at someone else's expense, such as a job another would have had.",
    ),
    zeroIsBlank: true,
  },
  dropOff: {
    kind: "share",
    label: t("Avklingning", "Drop-off"),
    unit: t("% per år", "% a year"),
    info: t(
      "Så mycket av effekten försvinner varje år efter det första.",
      "How much of the effect is lost each year after the first.",
    ),
    zeroIsBlank: true,
  },
  evidenceGrade: {
    kind: "grade",
    label: t("Evidensgrad", "Evidence grade"),
    info: t(
      "1 är starkast, 6 svagast. Ju svagare, desto mer dras av.",
      "1 is the strongest, 6 the weakest. The weaker, the more is deducted.",
    ),
    zeroIsBlank: true,
  },
  haircut: {
    kind: "share",
    label: t("Försiktighetsavdrag", "Haircut"),
    info: t(
      "Andel som inte räknas för att underlaget är osäkert. Följer evidensgraden om du inte ändrar.",
      "Share that is not counted because the evidence is uncertain. Follows the grade unless you change it.",
    ),
    zeroIsBlank: true,
  },
  cashableShare: {
    kind: "share",
    label: t("Hemtagbar del", "Cashable share"),
    hint: t("Det nämnden kan dra ur sin ram.", "What the committee can take out of its budget."),
    zeroIsBlank: true,
  },
  step: {
    kind: "number",
    label: t("Minsta steg", "Smallest step"),
    unit: t("deltagarår", "participant-years"),
    hint: t(
      "Så många som krävs för att en tjänst eller grupp ska kunna tas bort.",
      "How many it takes before a post or a group can go.",
    ),
    zeroIsBlank: true,
  },
  cashLag: {
    kind: "years",
    label: t("Tas hem efter", "Taken home after"),
    hint: t("Till exempel uppsägningstid.", "For example a notice period."),
    zeroIsBlank: true,
  },
  ...spreadFields("money"),
  source: {
    kind: "text",
    label: t("Källa", "Source"),
    hint: t(
      "Var värdet kommer ifrån, till exempel nämndens resursfördelning 2026.",
      "Where the value comes from, for example the committee's allocation 2026.",
    ),
  },
} as const satisfies Record<string, FieldDefinition>;

export type EffectColumn = keyof typeof effectFields;

/** The fields of an effect without a price. Its size is chosen, not typed. */
export const notPricedFields = {
  effect: {
    kind: "text",
    label: t("Vad blir bättre eller sämre?", "What gets better or worse?"),
    hint: t("Till exempel Läslust och självkänsla.", "For example Joy of reading, self-esteem."),
    missing: t("Ange vad som ändras.", "Enter what changes."),
  },
  forWhom: {
    kind: "text",
    label: t("För vem?", "For whom?"),
    hint: t("Till exempel barnet eller klassen.", "For example the child or the class."),
  },
  evidence: {
    kind: "text",
    label: t("Hur vet ni det?", "How do you know?"),
    hint: t("Till exempel elevenkät 2026.", "For example a pupil survey 2026."),
  },
} as const satisfies Record<string, FieldDefinition>;
