import { choice } from "../cells/choice";

/** The perspectives that every appraisal has, by their names in both languages. */
export const standardPerspectives = choice({
  municipality: { name: { sv: "kommun", en: "municipality" }, also: ["kommunen"] },
  publicSector: { name: { sv: "offentlig sektor", en: "public sector" } },
  society: { name: { sv: "samhälle", en: "society" }, also: ["samhället"] },
});
