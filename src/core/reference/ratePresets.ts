import type { RatePreset } from "./ratePreset";
import { presetSchedule } from "./presetSchedule";

const label = (sv: string, en: string): RatePreset["label"] => ({ sv, en });

/** The real discount rates of docs/method.md section 2. A new edition is a new preset; a released one never changes. */
export const realPresets: readonly RatePreset[] = [
  {
    id: "SE-ASEK-2018",
    label: label("ASEK, samhällsekonomisk kalkylränta", "ASEK, Swedish social discount rate"),
    basis: "real",
    schedule: presetSchedule([[0, 0.035]]),
    source: "Asplund (2018), Discounting transport infrastructure investments, CTS WP 2018:23",
    url: "https://swopec.hhs.se/ctswps/abs/ctswps2018_023.htm",
    grade: "B",
  },
  {
    id: "UK-GREENBOOK-2022",
    label: label("Green Book, Storbritannien", "Green Book, United Kingdom"),
    basis: "real",
    schedule: presetSchedule([
      [0, 0.035],
      [31, 0.03],
      [76, 0.025],
      [126, 0.02],
      [201, 0.015],
      [301, 0.01],
    ]),
    source:
      "HM Treasury, The Green Book (2022), annex A6, as given in the R package greenbook 0.1.1",
    url: "https://github.com/charlescoverdale/greenbook",
    grade: "B",
  },
  {
    id: "DK-2021",
    label: label("Finansministeriet, Danmark", "Ministry of Finance, Denmark"),
    basis: "real",
    schedule: presetSchedule(
      [
        [0, 0.035],
        [36, 0.025],
      ],
      70,
    ),
    source:
      "Finansministeriet, Dokumentationsnotat om den samfundsøkonomiske diskonteringsrente, 7 januar 2021",
    url: "https://www.pdfdrive.to/dl/dokumentationsnotat-for-den-samfundsoekonomiske-diskonteringsrente-7-januar-2021",
    grade: "A",
  },
  {
    id: "DK-2018",
    label: label(
      "Finansministeriet, Danmark (ersatt 2021)",
      "Ministry of Finance, Denmark (superseded 2021)",
    ),
    basis: "real",
    schedule: presetSchedule([
      [0, 0.04],
      [36, 0.03],
      [71, 0.02],
    ]),
    source: "Folketinget, Finansudvalget, svar på spørgsmål 418, 3 september 2018",
    url: "https://ft.dk/samling/20171/almdel/fiu/spm/418/svar/1512642/1942606/index.htm",
    grade: "A",
  },
  {
    id: "NO-2005",
    label: label("Finansdepartementet, Norge", "Ministry of Finance, Norway"),
    basis: "real",
    schedule: presetSchedule([[0, 0.04]]),
    source: "Finansdepartementet, pressemelding 59/2005",
    url: "https://www.regjeringen.no/no/dokumentarkiv/Regjeringen-Bondevik-II/fin/Nyheter-og-pressemeldinger/2005/ny_veileder_i_samfunnsokonomiske/id256708/",
    grade: "A",
  },
];
