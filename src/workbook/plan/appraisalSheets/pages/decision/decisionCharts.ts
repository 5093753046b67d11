import type { PlannedChart } from "../../../chartPlan";
import { decisionTexts } from "./decisionTexts";
import type { Points } from "./formulas";
import { chartRows, leftHalf, rightHalf, rows } from "./grid";

const ink = "#242424";
const petrol = "#056C76";
const gain = "#0F6CBD";
const pays = "#BC4B09";
const yearsBetweenTicks = 5;
const millions = '0.0,,;"−"0.0,,;0';
const signedMillions = '+0.0,,;"−"0.0,,;0.0';

/** The curve with its hump, and who gains and who pays. */
export function decisionCharts(points: Points): readonly PlannedChart[] {
  const { language } = points.input;
  const top = rows.charts + 1;
  const bottom = rows.charts + chartRows;
  return [
    {
      name: decisionTexts.curve[language],
      kind: "curve",
      title: decisionTexts.curveTitle[language],
      altText: decisionTexts.curveAlt[language],
      series: [
        {
          name: decisionTexts.ownColumn[language],
          categories: points.years,
          values: points.municipalityCurve,
          colour: ink,
        },
        {
          name: decisionTexts.societyColumn[language],
          categories: points.years,
          values: points.societyCurve,
          colour: petrol,
          dashed: true,
        },
      ],
      place: { top, left: leftHalf.left, bottom, right: leftHalf.right },
      valueFormat: millions,
      legend: true,
      categoryStep: yearsBetweenTicks,
    },
    {
      name: decisionTexts.actors[language],
      kind: "bars",
      title: decisionTexts.actorsTitle[language],
      altText: decisionTexts.actorsAlt[language],
      series: [
        {
          name: decisionTexts.actorsTitle[language],
          categories: points.actorsNow.names,
          values: points.actorsNow.values,
          colour: gain,
          negativeColour: pays,
        },
      ],
      place: { top, left: rightHalf.left, bottom, right: rightHalf.right },
      valueFormat: signedMillions,
    },
  ];
}
