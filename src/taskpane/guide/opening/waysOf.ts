import type { Text } from "../../../core/text";
import { assumptionCell, readCell, type GuideState } from "../state";
import { openingText } from "../text/openingText";
import type { Way } from "./ChoosePage";
import { openingOfDraft, sheetOfDraft, type Found, type Opening } from "./opening";

export interface Takers {
  readonly resolve: (opening: Opening) => void;
  readonly begin: () => void;
}

/** Both the sheets and the draft have changed since they parted: whose figures count. */
export function waysOfConflict(
  { draft, sheets }: Extract<Opening, { kind: "conflict" }>,
  { resolve }: Takers,
): readonly Way[] {
  return [
    {
      name: openingText.takeSheets,
      line: openingText.takeSheetsLine,
      take: () => {
        resolve({ kind: "open", state: sheets, isRead: true });
      },
    },
    {
      name: openingText.takeDraft,
      line: openingText.takeDraftLine,
      take: () => {
        resolve({ kind: "open", state: draft, isRead: false });
      },
    },
  ];
}

/** Every calculation that the workbook holds, and a new one. */
export function waysOfChoice({ draft, sheets }: Found, { resolve, begin }: Takers): readonly Way[] {
  const own = draft && sheetOfDraft(draft, sheets);
  const isLoose = draft !== undefined && own === undefined;
  return [
    ...(isLoose ? [wayOfDraft(draft, resolve)] : []),
    ...sheets.map((sheet) => ({
      name: nameOf(sheet.state),
      line: openingText.sheetLine(sheet.names.assumptions),
      take: () => {
        if (draft && sheet === own) resolve(openingOfDraft(draft, sheet));
        else resolve({ kind: "open", state: sheet.state, isRead: true });
      },
    })),
    {
      name: openingText.another,
      line: isLoose ? openingText.replaces : openingText.anotherLine,
      take: begin,
    },
  ];
}

function wayOfDraft(draft: GuideState, resolve: Takers["resolve"]): Way {
  const name = nameOf(draft);
  return {
    name: { sv: openingText.draft(name.sv).sv, en: openingText.draft(name.en).en },
    line: openingText.draftLine,
    take: () => {
      resolve({ kind: "open", state: draft, isRead: false });
    },
  };
}

function nameOf({ draft }: GuideState): Text {
  const name = String(readCell(draft, assumptionCell("name")) ?? "").trim();
  return name === "" ? openingText.unnamed : { sv: name, en: name };
}
