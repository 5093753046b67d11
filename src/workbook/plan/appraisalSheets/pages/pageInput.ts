import type { Appraisal, Tables } from "../../../../core/model";
import type { Language } from "../../../../core/text";
import type { AppraisalNames } from "../sheetNames";
import type { PageDetails } from "./pageDetails";

/** What the pages are made of. */
export interface PageInput {
  readonly appraisal: Appraisal;
  readonly tables: Required<Tables>;
  readonly names: AppraisalNames;
  readonly language: Language;
  readonly details: PageDetails;
}

/** The tables as the first arguments of a function of SOCINV. */
export function tableArguments({ names: { tables } }: PageInput): string {
  const { assumptions, participants, costs, effects } = tables;
  return [assumptions, participants, costs, effects].map((name) => `${name}[#All]`).join(",");
}
