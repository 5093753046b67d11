import { examples } from "../../../../src/core/examples";
import { readAppraisal, writeAppraisal } from "../../../../src/core/model";
import {
  assumptionCell,
  draftTables,
  guideReducer,
  stateOfTables,
} from "../../../../src/taskpane/guide/state";

const all = examples.flatMap(({ cases }) => cases.map(({ id, tables }) => [id, tables] as const));

describe("a calculation read from its sheets", () => {
  it.each(all)("says the same as a draft: %s", (_, tables) => {
    const { appraisal } = readAppraisal(tables);
    const onSheets = writeAppraisal(appraisal!, "sv");
    const draft = draftTables(stateOfTables(onSheets, "sv").draft);
    expect(writeAppraisal(readAppraisal(draft).appraisal!, "sv")).toEqual(onSheets);
  });

  it("takes another value without contradiction: low and high that only repeated it are gone", () => {
    const jobs = examples.find(({ id }) => id === "jobbprojekt")!.cases[0].tables;
    const state = stateOfTables(writeAppraisal(readAppraisal(jobs).appraisal!, "sv"), "sv");
    const next = guideReducer(state, {
      type: "write",
      cell: assumptionCell("successRate"),
      value: 0.25,
    });
    const { appraisal, problems } = readAppraisal(draftTables(next.draft));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(appraisal!.successRate).toBe(0.25);
  });
});
