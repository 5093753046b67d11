import type { PlannedChart } from "../../plan/chartPlan";

const ink = "#1F2A30";
const grey = "#616161";

/** A chart's title, legend and axes: small print, no frame, no lines in the background. */
export function dressChart(chart: Excel.Chart, plan: PlannedChart): void {
  chart.title.text = plan.title;
  chart.title.format.font.size = 10;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = ink;
  chart.format.border.lineStyle = "None";
  chart.legend.visible = plan.legend ?? false;
  if (plan.legend) {
    chart.legend.position = "Top";
    chart.legend.format.font.size = 8;
  }
  dressAxes(chart.axes, plan);
}

function dressAxes(
  { categoryAxis, valueAxis }: Excel.ChartAxes,
  { kind, valueFormat, categoryFormat = "0", categoryStep, stacked }: PlannedChart,
): void {
  for (const axis of [categoryAxis, valueAxis]) {
    axis.format.font.size = 8;
    axis.format.font.color = grey;
    axis.majorTickMark = "None";
  }
  valueAxis.numberFormat = valueFormat;
  valueAxis.majorGridlines.visible = false;
  // Names and years stand at the edge, not across negative bars.
  categoryAxis.tickLabelPosition = "Low";
  if (kind === "curve") {
    categoryAxis.numberFormat = categoryFormat;
    categoryAxis.majorGridlines.visible = false;
    if (categoryStep !== undefined) categoryAxis.majorUnit = categoryStep;
  }
  // The first row stands at the top; its figures stand at the bars.
  if (kind === "bars") categoryAxis.reversePlotOrder = true;
  if (kind === "bars" && !stacked) valueAxis.visible = false;
}
