import type { NaiveFigure } from "./compare";
import { measuresOf, targetMet, type MeasureName, type NaiveAppraisal } from "./naiveAppraisal";
import { budget } from "./naiveBudget";
import type { Dec } from "./decimal";
import type { Maybe } from "./naiveModel";
import { KOMMUN, SOCIETY, taxLine } from "./naivePerspectives";
import { fiveQuestions } from "./naiveQuestions";
import { actorLines, TAX_LINE, verdict } from "./naiveVerdict";

type Figures = Map<string, NaiveFigure>;

const pure = new Set<MeasureName>([
  "bcr",
  "nnk",
  "paybackFirst",
  "paybackLasting",
  "discountedPaybackFirst",
  "discountedPaybackLasting",
  "humpYear",
  "humpBack",
  "effectiveness",
  "shareAfter1",
  "shareAfter5",
  "shareAfter10",
  "understatement",
  "participants",
  "successes",
  "fiscalRoi",
  "sroi",
]);

/** A figure's name: what, of whom, and for which horizon or year. */
export function figureName(...parts: readonly (string | number)[]): string {
  return parts.join(" | ");
}

/** Every figure of an appraisal under its name. */
export function naiveFigures(appraisal: NaiveAppraisal): Figures {
  const figures: Figures = new Map();
  addFlows(appraisal, figures);
  addMeasures(appraisal, figures);
  addQuestions(appraisal, figures);
  addVerdicts(appraisal, figures);
  addBudget(appraisal, figures);
  return figures;
}

function money(value: Maybe): NaiveFigure {
  return { unit: "kr", value };
}

function number(value: Maybe): NaiveFigure {
  return { unit: "number", value };
}

function addFlows(appraisal: NaiveAppraisal, figures: Figures): void {
  const { model, flows, perspectives } = appraisal;
  const add = (what: string, who: string, values: readonly Dec[], sign = 1) => {
    values.slice(0, model.longest + 1).forEach((value, t) => {
      figures.set(figureName(what, who, t), money(value.times(sign)));
    });
  };
  for (const { name, costs, benefits, net, cash } of perspectives) {
    add("costs in year", name, costs);
    add("effects in year", name, benefits);
    add("flow in year", name, net);
    if (cash !== null) add("cash in year", name, cash);
    if (!flows.actors.includes(name)) continue;
    add("table of all", name, net);
    add("table of costs", name, costs, -1);
    add("table of effects", name, benefits);
    if (cash !== null) add("table of cash", name, cash);
  }
  if (model.taxFactor.equals(1)) return;
  const line = taxLine(model, flows);
  add("table of costs", TAX_LINE, line.costs);
  add("table of effects", TAX_LINE, line.benefits);
  add(
    "table of all",
    TAX_LINE,
    line.benefits.map((value, t) => value.plus(line.costs[t]!)),
  );
}

function addMeasures(appraisal: NaiveAppraisal, figures: Figures): void {
  for (const perspective of appraisal.perspectives) {
    for (const horizon of appraisal.horizons) {
      const measures = measuresOf(appraisal, perspective, horizon);
      for (const [key, value] of Object.entries(measures)) {
        const unit = pure.has(key as MeasureName) ? "number" : "kr";
        figures.set(figureName(key, perspective.name, horizon), { unit, value });
      }
      figures.set(figureName("targetMet", perspective.name, horizon), {
        unit: "answer",
        value: targetMet(appraisal, perspective, horizon),
      });
    }
  }
}

function addQuestions({ model, perspectives, horizons }: NaiveAppraisal, figures: Figures): void {
  for (const perspective of perspectives) {
    if (![KOMMUN, SOCIETY].includes(perspective.name)) continue;
    for (const horizon of horizons) {
      const answers = fiveQuestions(model, perspective, horizon);
      for (const [key, value] of Object.entries(answers) as [string, Maybe][]) {
        const unit = key === "persons" || key === "rate" ? "number" : "kr";
        figures.set(figureName(key, perspective.name, horizon), { unit, value });
      }
    }
  }
}

function addVerdicts({ model, flows, horizons }: NaiveAppraisal, figures: Figures): void {
  for (const horizon of horizons) {
    const { coFinancing, cashNpv, ...answers } = verdict(model, flows, horizon);
    if (answers.society === "ja")
      figures.set(figureName("coFinancing", horizon), money(coFinancing));
    figures.set(figureName("cashNpv", "verdict", horizon), money(cashNpv));
    for (const [key, value] of Object.entries(answers)) {
      figures.set(figureName("verdict", key, horizon), { unit: "answer", value });
    }
    for (const line of actorLines(model, flows, horizon)) {
      if (line.name === TAX_LINE && model.taxFactor.equals(1)) continue;
      figures.set(figureName("actor npv", line.name, horizon), money(line.npv));
      figures.set(figureName("actor cost share", line.name, horizon), number(line.costShare));
      figures.set(figureName("actor effect share", line.name, horizon), number(line.effectShare));
    }
  }
}

function addBudget({ model, flows }: NaiveAppraisal, figures: Figures): void {
  for (const { committee, year, cost, grants, saving } of budget(model, flows)) {
    figures.set(figureName("budget cost", committee, year), money(cost));
    figures.set(figureName("budget grants", committee, year), money(grants));
    figures.set(figureName("budget saving", committee, year), money(saving));
  }
}
