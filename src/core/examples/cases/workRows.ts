import type { ExampleRows } from "../tables/exampleTables";
import { assumed, derived, published } from "../tables/basis";

type Effects = ExampleRows["effects"];
type Shared = Omit<
  Effects[number],
  "id" | "effect" | "actor" | "counterpart" | "kind" | "unitValue" | "basis"
>;

const monthlyWage = 30_800;
const contributionRate = 31.42;
const municipalRate = 21;
/** 32.37 in all, less the municipality's 21. */
const regionRate = 11.37;

/** Per cent of an amount, exact to the öre for the amounts of the examples. */
const percentOf = (percent: number, amount: number): number => Math.round(amount * percent) / 100;

/** The effects of a job: the wage, what the employer pays on it, and the taxes. `workingTime` is 1 for full time. */
export function jobEffects(workingTime: number, shared: Shared): Effects {
  const wage = monthlyWage * 12 * workingTime;
  const contributions = percentOf(contributionRate, wage);
  const municipalTax = percentOf(municipalRate, wage);
  const regionTax = percentOf(regionRate, wage);
  const hours = workingTime === 1 ? "heltid" : `${String(100 * workingTime)} % av heltid`;
  const wageBasis = derived("lon.arbetare.2022", `30 800 kr · 12 månader, ${hours}`);
  const feeBasis = derived("agavg.2024", "31,42 % av lönen i E1");
  return [
    {
      id: "E1",
      effect: "Lön från nytt arbete",
      actor: "Individ/hushåll",
      kind: "inkomst",
      unitValue: wage,
      priceYear: 2022,
      ...shared,
      basis: wageBasis,
    },
    {
      id: "E2",
      effect: "Produktion utöver lönen",
      actor: "Företag",
      kind: "inkomst",
      unitValue: contributions,
      priceYear: 2022,
      ...shared,
      basis: feeBasis,
    },
    {
      id: "E3",
      effect: "Arbetsgivaravgift",
      actor: "Staten i övrigt",
      counterpart: "Företag",
      kind: "skatt",
      unitValue: contributions,
      priceYear: 2022,
      ...shared,
      basis: feeBasis,
    },
    {
      id: "E4",
      effect: "Kommunalskatt",
      actor: "Kommunstyrelsen",
      counterpart: "Individ/hushåll",
      kind: "skatt",
      unitValue: municipalTax,
      priceYear: 2022,
      ...shared,
      basis: assumed("21 % av lönen utan grundavdrag. Slå upp er skattesats: Kolada N00901"),
    },
    {
      id: "E5",
      effect: "Regionskatt",
      actor: "Region",
      counterpart: "Individ/hushåll",
      kind: "skatt",
      unitValue: regionTax,
      priceYear: 2022,
      ...shared,
      basis: derived("kommunalskatt.2024", "32,37 % minus kommunens antagna 21 %, av lönen"),
    },
  ];
}

/** Social assistance that ends, for a share of those who succeed. */
export function assistanceEffect(share: number, shared: Shared): Effects[number] {
  return {
    id: "E6",
    effect: "Ekonomiskt bistånd upphör",
    actor: "Socialnämnden",
    counterpart: "Individ/hushåll",
    kind: "transferering",
    unitValue: 60_225,
    priceYear: 2020,
    share,
    ...shared,
    cashableShare: 1,
    basis: published("eb.hushall.2020", `Andelen ${String(100 * share)} % är antagen`),
  };
}

/** The year's prices and the index that brings the value of 2020 there. */
export const pricesOf2022: ExampleRows["assumptions"] = [
  { key: "prisår", value: 2022, basis: assumed("Lönernas år") },
  { key: "index: 2020", value: 335.92, unit: "KPI, 1980=100", basis: published("kpi.2020") },
  { key: "index: 2022", value: 371.91, unit: "KPI, 1980=100", basis: published("kpi.2022") },
  { key: "diskonteringsränta", value: 0.035, unit: "%", basis: published("disc.asek.2018") },
];
