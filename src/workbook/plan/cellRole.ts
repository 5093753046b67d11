/** What a cell is for. It decides how the cell looks, on every sheet alike. */
export type CellRole =
  | "title"
  | "subtitle"
  | "heading"
  | "tableHead"
  | "label"
  | "input"
  | "locked"
  | "source"
  | "calculated"
  | "spill"
  | "conclusion"
  | "note"
  | "link"
  | "spareLink"
  | "problem"
  | "figure"
  | "figureLabel"
  | "smallHead"
  | "smallHeading"
  | "smallLabel"
  | "small"
  | "smallSum"
  | "total";

export interface CellLook {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly fill?: string;
  readonly border?: {
    readonly colour: string;
    readonly sides: "all" | "bottom";
    readonly hair: boolean;
  };
  /** May be changed where the sheet is protected. */
  readonly unlocked?: true;
  /** Stands at the top of a row that a long text makes high. */
  readonly top?: true;
}

const ink = "#1F2A30";
const grey = "#595959";
const petrol = "#056C76";

const sumLine = { colour: ink, sides: "bottom", hair: false } as const;

/** Contrast of every pair is at least 7 to 1 on its fill. */
export const cellLooks: Readonly<Record<CellRole, CellLook>> = {
  title: { size: 20, bold: true, colour: ink },
  subtitle: { size: 10, bold: false, colour: grey },
  heading: { size: 12, bold: true, colour: petrol },
  tableHead: {
    size: 9,
    bold: true,
    colour: ink,
    fill: "#E6F1F2",
    border: { colour: petrol, sides: "bottom", hair: false },
  },
  label: { size: 10, bold: false, colour: ink, top: true },
  input: {
    size: 10,
    bold: false,
    colour: "#0B3D91",
    fill: "#FFF6DB",
    border: { colour: "#D9B84A", sides: "all", hair: false },
    unlocked: true,
    top: true,
  },
  locked: {
    size: 10,
    bold: false,
    colour: ink,
    fill: "#EFEFEF",
    border: { colour: "#BFC8CA", sides: "all", hair: false },
    top: true,
  },
  source: {
    size: 9,
    bold: false,
    colour: grey,
    border: { colour: "#BFC8CA", sides: "bottom", hair: true },
    unlocked: true,
    top: true,
  },
  calculated: {
    size: 10,
    bold: false,
    colour: "#000000",
    border: { colour: "#BFC8CA", sides: "bottom", hair: true },
    top: true,
  },
  spill: { size: 10, bold: false, colour: "#000000", top: true },
  conclusion: { size: 12.5, bold: true, colour: ink, fill: "#E6F1F2", top: true },
  note: { size: 9, bold: false, colour: grey, top: true },
  link: {
    size: 9,
    bold: false,
    colour: petrol,
    border: { colour: "#BFC8CA", sides: "bottom", hair: true },
    top: true,
  },
  spareLink: { size: 9, bold: false, colour: petrol, top: true },
  problem: { size: 10, bold: true, colour: "#B10E1C", fill: "#FDF3F4", top: true },
  figure: { size: 16, bold: true, colour: ink, fill: "#E6F1F2" },
  figureLabel: { size: 9, bold: false, colour: grey, fill: "#E6F1F2" },
  total: { size: 10, bold: true, colour: "#000000", border: sumLine },
  smallHead: {
    size: 8,
    bold: true,
    colour: ink,
    fill: "#E6F1F2",
    border: { colour: petrol, sides: "bottom", hair: false },
  },
  smallHeading: { size: 9, bold: true, colour: petrol },
  smallLabel: { size: 8, bold: false, colour: ink },
  small: { size: 8, bold: false, colour: "#000000" },
  smallSum: { size: 8, bold: true, colour: "#000000", border: sumLine },
};
