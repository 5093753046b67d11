import { presetSchedule } from "./presetSchedule";
import type { RatePreset } from "./ratePreset";

const proposals: readonly (readonly [year: number, rate: number, source: string, url: string])[] = [
  [
    2025,
    0.025,
    "SKR cirkulär: Internränta för år 2025",
    "https://skhi.se/skr/tjanster/cirkular/cirkular/2024/internrantaforar2025.79404.html",
  ],
  [
    2024,
    0.025,
    "SKR: Internräntan för 2024 höjs",
    "https://www.kunskapsstyrningvard.se/skr/ekonomijuridik/ekonomi/nyhetsarkivekonomi/nyheterekonomi/internrantanfor2024hojs.69016.html",
  ],
  [
    2023,
    0.0125,
    "SKR: Internräntan för 2023 höjs (cirkulär 22:05)",
    "https://skr.se/skr/ekonomijuridik/ekonomi/finansfragor/arkivfinansfragor/arkivfinansfragor/internrantanfor2023hojs.50549.html",
  ],
  [
    2022,
    0.01,
    "SKR: Internräntan för 2022 sänks (cirkulär 21:11)",
    "https://skr.se/skr/ekonomijuridik/ekonomi/finansfragor/arkivfinansfragor/arkivfinansfragor/internrantanfor2022sanks.50549.html",
  ],
];

/**
 * The internal capital charge rate that SKR proposes to municipalities, one preset a year. It is
 * nominal and meant for capitalised assets, so it is marked and is not a social discount rate.
 */
export const internalRatePresets: readonly RatePreset[] = proposals.map(
  ([year, fraction, source, url]) => ({
    id: `SE-SKR-${String(year)}`,
    label: {
      sv: `SKR:s föreslagna internränta ${String(year)} (kapitalkostnad)`,
      en: `SKR's proposed internal capital charge rate ${String(year)}`,
    },
    basis: "nominal",
    schedule: presetSchedule([[0, fraction]]),
    source,
    url,
    grade: "A",
  }),
);
