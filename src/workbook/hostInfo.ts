/** What the host reports about itself, for the page Om. */
export interface HostInfo {
  readonly program: "excel" | "unknown";
  readonly platform: "windows" | "mac" | "web" | "ipad" | "unknown";
  readonly version: string;
  /** The language of Excel's own menus, such as sv-SE. */
  readonly displayLanguage: string;
  readonly features: Readonly<Record<HostFeature, boolean>>;
  /** The highest ExcelApi set, such as 1.17, or an empty text. */
  readonly excelApi: string;
}

/** What SOCINV can do here, by the requirement sets that the host reports. */
export type HostFeature = "functions" | "sharedRuntime" | "spill" | "charts" | "openWithFile";
