import type { FunctionHelp } from "./definition";

/** What the help pages of MONTECARLO, DISTRIBUTION and DRIVERS have in common. */
export const simulationParameters: NonNullable<FunctionHelp["parameters"]> = {
  measure: {
    sv: "Måttets namn, till exempel ”nettonuvärde” (förval) eller ”återbetalningstid”.",
    en: "The name of the measure, for example “net present value” (default) or “payback”.",
  },
  horizon: {
    sv: "År efter startåret (förval: kalkylens horisont).",
    en: "Years after the start year (default: the appraisal's horizon).",
  },
};

export const simulationReferences: FunctionHelp["references"] = [
  { title: "SOCINV, docs/method.md section 5", year: 2026 },
  {
    title:
      "S. Joe, F. Y. Kuo, Constructing Sobol sequences with better two-dimensional projections",
    year: 2008,
  },
  {
    title: "A. B. Owen, Scrambled net variance for integrals of smooth functions",
    year: 1997,
  },
];
