import type { Language } from "../../core/text";
import type { HostFeature, HostInfo } from "../../workbook/hostInfo";
import type { Build } from "../services/services";
import type { SelfTestOutcome } from "../services/selfTest";
import { aboutText, featureText, programText } from "../text/aboutText";

/** Everything the page Om says, as lines of text without any figure from the workbook. */
export function reportText(
  build: Build,
  host: HostInfo,
  outcomes: readonly SelfTestOutcome[],
  language: Language,
): string {
  const features = Object.entries(host.features) as [HostFeature, boolean][];
  return [
    `SOCINV ${build.version} (${build.build})`,
    `${programText(host)[language]}; ${host.displayLanguage}; ExcelApi ${host.excelApi}`,
    ...features.map(
      ([feature, works]) =>
        `${featureText[feature][language]}: ${(works ? aboutText.works : aboutText.missing)[language]}`,
    ),
    "",
    `${aboutText.selfTest[language]}:`,
    ...outcomes.map((outcome) => outcomeLine(outcome, language)),
  ].join("\n");
}

function outcomeLine({ row, actual, passed }: SelfTestOutcome, language: Language): string {
  const verdict = (passed ? aboutText.passed : aboutText.failed)[language];
  return `${row.label[language]}: ${aboutText.expected[language]} ${row.expected[language]}, ${aboutText.actual[language]} ${actual[language]}, ${verdict}`;
}
