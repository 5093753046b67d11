import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { petrol } from "./petrol";

export type ColourScheme = "light" | "dark";

/** Fluent's tokens and SOCINV's own: the surface of what is calculated, error text that can be read on it, and the colours of charts. */
export interface PaneTheme extends Theme {
  readonly socinvSurface: string;
  readonly socinvError: string;
  readonly socinvWarning: string;
  readonly socinvDone: string;
  readonly socinvGain: string;
  readonly socinvPay: string;
  readonly socinvSociety: string;
}

const light: PaneTheme = {
  ...createLightTheme(petrol),
  socinvSurface: "#f3f6f7",
  socinvError: "#b10e1c",
  socinvWarning: "#bc4b09",
  socinvDone: "#0e700e",
  socinvGain: "#0f6cbd",
  socinvPay: "#bc4b09",
  socinvSociety: "#056c76",
};

// Fluent's dark brand button is step 70, which has 1.9 to 1 against the page, and its red has 4.2 to 1.
const dark: PaneTheme = {
  ...createDarkTheme(petrol),
  colorBrandBackground: petrol[80],
  colorBrandBackgroundHover: petrol[70],
  colorBrandBackgroundPressed: petrol[60],
  colorBrandForeground1: petrol[110],
  colorBrandForeground2: petrol[120],
  colorBrandForegroundLink: petrol[110],
  colorBrandForegroundLinkHover: petrol[120],
  colorBrandForegroundLinkPressed: petrol[130],
  colorPaletteRedForeground1: "#f1939b",
  colorPaletteRedForeground3: "#f1939b",
  colorStatusDangerForeground1: "#f1939b",
  socinvSurface: "#1f2324",
  socinvError: "#f1939b",
  socinvWarning: "#f98845",
  socinvDone: "#54b054",
  socinvGain: "#62abf5",
  socinvPay: "#f98845",
  socinvSociety: "#66b9c4",
};

export const themes: Readonly<Record<ColourScheme, PaneTheme>> = { light, dark };
