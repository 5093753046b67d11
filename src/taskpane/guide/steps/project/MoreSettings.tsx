import type { ReactNode } from "react";
import { isBlank } from "../../../../core/model/cells/isBlank";
import { useText } from "../../../language/LanguageContext";
import { CellField } from "../../fields/CellField";
import { keptShareSource, projectFields } from "../../fields/projectFields";
import { Disclosure } from "../../parts/Disclosure";
import { assumptionCell, readCell } from "../../state";
import { useGuide } from "../../store/GuideContext";
import { projectText } from "../../text/projectText";

const shown = [
  "timing",
  "lastYearOfTerm",
  "inflation",
  "taxFactor",
  "migration",
  "keptShareMunicipality",
  "keptShareRegion",
] as const;

/** Settings that most calculations leave as they are. A kept share asks for its source. */
export function MoreSettings(): ReactNode {
  const text = useText();
  return (
    <Disclosure title={text(projectText.more)} cells={shown.map((key) => assumptionCell(key))}>
      {shown.map((key) => (
        <CellField key={key} cell={assumptionCell(key)} field={projectFields[key]} />
      ))}
      <KeptSource of="keptShareMunicipality" />
      <KeptSource of="keptShareRegion" />
    </Disclosure>
  );
}

function KeptSource({
  of,
}: {
  readonly of: "keptShareMunicipality" | "keptShareRegion";
}): ReactNode {
  const isKept = useGuide(({ draft }) => {
    const share = readCell(draft, assumptionCell(of));
    return !isBlank(share) && share !== 0;
  });
  if (!isKept) return null;
  const label = {
    sv: `${keptShareSource.label.sv}: ${of === "keptShareRegion" ? "region" : "kommun"}`,
    en: `${keptShareSource.label.en}: ${of === "keptShareRegion" ? "region" : "municipality"}`,
  };
  return <CellField cell={assumptionCell(of, "source")} field={{ ...keptShareSource, label }} />;
}
