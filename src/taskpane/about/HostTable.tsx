import type { ReactNode } from "react";
import type { HostFeature } from "../../workbook/hostInfo";
import { useText } from "../language/LanguageContext";
import { useTableStyles } from "../parts/tableStyles";
import { useServices } from "../services/ServicesContext";
import { aboutText, featureText, programText } from "../text/aboutText";

/** Program, version and what works here, by what the host itself reports. */
export function HostTable(): ReactNode {
  const table = useTableStyles();
  const text = useText();
  const { workbook } = useServices();
  const host = workbook.host();
  const features = Object.entries(host.features) as [HostFeature, boolean][];
  const rows = [
    [text(aboutText.program), text(programText(host))],
    [text(aboutText.displayLanguage), host.displayLanguage],
    ...features.map(([feature, works]) => [
      text(featureText[feature]),
      text(works ? aboutText.works : aboutText.missing),
    ]),
    [text(aboutText.excelApi), host.excelApi === "" ? "" : `ExcelApi ${host.excelApi}`],
  ];
  return (
    <table className={table.table}>
      <tbody>
        {rows
          .filter(([, value]) => value !== "")
          .map(([name, value]) => (
            <tr key={name}>
              <th scope="row" className={table.label}>
                {name}
              </th>
              <td className={table.figure}>{value}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
