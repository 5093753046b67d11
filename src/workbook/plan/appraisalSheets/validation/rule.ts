import {
  costKinds,
  distributionNames,
  effectKinds,
  timings,
} from "../../../../core/model/schema/choices";
import type { ChoiceWord } from "../../../../core/model/cells/choice";
import type { Language } from "../../../../core/text";
import type { CellKind } from "../cells/cellKind";
import type { ValidationRule } from "../../validation";

/** Where a validated cell stands, and what it may refer to. */
export interface RuleContext {
  readonly language: Language;
  /** The first cell of the box, as `F5`. */
  readonly cell: string;
  readonly zeroIsBlank: boolean;
  /** Actors to choose from. */
  readonly actors: readonly string[];
  /** Columns in which this entry may stand once only, as `$A:$A`. */
  readonly unique: readonly string[];
}

const mostKronor = 1e15;
const firstYear = 1900;
const lastYear = 2999;
const mostYears = 1000;
const lowestGrade = 6;

/** What a cell of a kind takes, by docs/tables.md; undefined where it takes anything. */
export function rule(kind: CellKind, context: RuleContext): ValidationRule | undefined {
  const { cell, language } = context;
  switch (kind) {
    case "text":
      return undefined;
    case "key":
    case "id":
      return { kind: "custom", formula: onceIn(context) };
    case "amount":
      return { kind: "custom", formula: kronor(cell, `ABS(${cell})<=${String(mostKronor)}`) };
    case "cost":
      return {
        kind: "custom",
        formula: kronor(cell, `AND(${cell}>=0,${cell}<=${String(mostKronor)})`),
      };
    case "share":
      return { kind: "decimal", least: 0, most: 1 };
    case "rate":
      return { kind: "custom", formula: `=AND(ISNUMBER(${cell}),${cell}>-1,${cell}<1)` };
    case "rateOrPreset":
      return { kind: "custom", formula: `=OR(ISTEXT(${cell}),AND(${cell}>-1,${cell}<1))` };
    case "factor":
    case "count":
      return { kind: "decimal", least: 0 };
    case "calendarYear":
      return calendarYear(context);
    case "years":
      return { kind: "whole", least: 0, most: mostYears };
    case "grade":
      return { kind: "whole", least: 0, most: lowestGrade };
    case "timing":
      return list(timings.words, language);
    case "costKind":
      return list(costKinds.words, language);
    case "effectKind":
      return list(effectKinds.words, language);
    case "distribution":
      return list(distributionNames.words, language);
    case "actor":
      return { kind: "list", items: context.actors };
    case "size":
      return { kind: "list", items: ["−−−", "−−", "−", "0", "+", "++", "+++"] };
  }
}

/** 0 stands for no year where none is needed. */
function calendarYear({ cell, zeroIsBlank }: RuleContext): ValidationRule {
  if (!zeroIsBlank) return { kind: "whole", least: firstYear, most: lastYear };
  const inYears = `AND(${cell}=INT(${cell}),${cell}>=${String(firstYear)},${cell}<=${String(lastYear)})`;
  return { kind: "custom", formula: `=IF(ISNUMBER(${cell}),OR(${cell}=0,${inYears}),FALSE)` };
}

/** A number that holds, or a text such as "450 tkr" or "SEK 1.2m", which the tables understand as well. */
function kronor(cell: string, holds: string): string {
  const withUnit = `OR(RIGHT(TRIM(${cell}),2)="kr",ISNUMBER(SEARCH("sek",${cell})))`;
  return `=IF(ISNUMBER(${cell}),${holds},${withUnit})`;
}

function onceIn({ cell, unique }: RuleContext): string {
  return `=${unique.map((column) => `COUNTIF(${column},${cell})`).join("+")}=1`;
}

function list(
  words: Readonly<Record<string, ChoiceWord>>,
  language: Language,
): ValidationRule & { kind: "list" } {
  return { kind: "list", items: Object.values(words).map(({ name }) => name[language]) };
}
