import type { PlannedChart } from "../../../plan/chartPlan";
import { hex } from "../styleOf";

const uri = "{6F2FDCE9-48DA-4B69-8628-5D25D57E5C99}";
const namespace = "http://schemas.microsoft.com/office/drawing/2007/8/2/chart";

/** No frame, straight lines where a curve is meant, and the colour of negative bars. */
export function finishChart(xml: string, chart: PlannedChart | undefined): string {
  if (!chart) return xml;
  const bare = withoutFrame(xml);
  return chart.kind === "curve"
    ? bare.replaceAll("</c:yVal></c:ser>", '</c:yVal><c:smooth val="0"/></c:ser>')
    : withNegativeColours(bare, chart);
}

/** The last shape properties of a chart are those of the whole; without a line of their own they get a frame. */
function withoutFrame(xml: string): string {
  const end = xml.lastIndexOf("</c:spPr>");
  return `${xml.slice(0, end)}<a:ln><a:noFill/></a:ln>${xml.slice(end)}`;
}

function withNegativeColours(xml: string, { series }: PlannedChart): string {
  let at = -1;
  return xml.replaceAll("</c:ser>", (end) => {
    at += 1;
    const colour = series[at]?.negativeColour;
    return colour === undefined ? end : extension(hex(colour)) + end;
  });
}

function extension(colour: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  return (
    `<c:extLst><c:ext uri="${uri}" xmlns:c14="${namespace}"><c14:invertSolidFillFmt>` +
    `<c14:spPr xmlns:c14="${namespace}">${fill}</c14:spPr></c14:invertSolidFillFmt></c:ext></c:extLst>`
  );
}
