import type { EffectEntry } from "./effectEntry";
import { fosterCareEntries } from "./entries/fosterCare";
import { housingEntries } from "./entries/housing";
import { residentialEntries, secureCareEntries } from "./entries/institutions";
import { investigationEntries } from "./entries/investigations";
import { psychiatryEntries } from "./entries/psychiatry";
import { schoolEntries } from "./entries/school";
import { socialAssistanceEntries } from "./entries/socialAssistance";
import { substanceAbuseEntries } from "./entries/substanceAbuse";
import { workEntries } from "./entries/work";
import { youthOffendingEntries } from "./entries/youthOffending";
import type { Evidence } from "./evidence";
import { childrenEvidence } from "./evidence/children";
import { summerJobEvidence } from "./evidence/summerJobs";
import { supportedEmploymentEvidence } from "./evidence/supportedEmployment";
import { youthEvidence } from "./evidence/youth";

/** Every typical effect, in the order of the areas. */
export const effectEntries: readonly EffectEntry[] = [
  ...socialAssistanceEntries,
  ...fosterCareEntries,
  ...residentialEntries,
  ...secureCareEntries,
  ...substanceAbuseEntries,
  ...psychiatryEntries,
  ...schoolEntries,
  ...workEntries,
  ...investigationEntries,
  ...housingEntries,
  ...youthOffendingEntries,
];

/** What studies of interventions found, null and negative findings included. */
export const evidence: readonly Evidence[] = [
  ...supportedEmploymentEvidence,
  ...summerJobEvidence,
  ...childrenEvidence,
  ...youthEvidence,
];
