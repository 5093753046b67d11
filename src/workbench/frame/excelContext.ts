const EXCEL = 1;
const PANE_SHOWN = 2;
const CAN_READ_AND_WRITE = 3;

/** Excel for Microsoft 365 as it was in 2025; `?sets=ExcelApi:1.9` lowers one for a test of an older Excel. */
const REQUIREMENT_SETS = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.7",
  RibbonApi: "1.2",
  DialogApi: "1.2",
};

/** Office's colours, as numbers. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    controlBackgroundColor: 0xf3f2f1,
    controlForegroundColor: 0x000000,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
};

/** `window.external` as Excel on Windows gives it to office.js. */
export function excelContext(settings: URLSearchParams): object {
  const context = officeContext(settings);
  return {
    GetContext: () => context,
    Execute: () => undefined,
    RegisterEvent: acknowledge,
    UnregisterEvent: acknowledge,
    GetLoggingAllowed: () => false,
  };
}

function acknowledge(
  _id: unknown,
  _target: unknown,
  _event: unknown,
  done?: (code: number) => void,
): void {
  done?.(0);
}

function officeContext(settings: URLSearchParams): object {
  const locale = (settings.get("_host_Info") ?? "").split("$")[3] ?? "";
  const language = locale === "" ? "sv-SE" : locale;
  const [lowered, version] = (settings.get("sets") ?? "").split(":");
  const sets = { ...REQUIREMENT_SETS, ...(lowered && version && { [lowered]: version }) };
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "socinv",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "Kalkyl.xlsx",
    GetAppCapabilities: () => CAN_READ_AND_WRITE,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 2,
    GetSolutionToken: () => "token",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => "instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.17928.20588",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => PANE_SHOWN,
    GetSettings: documentSettings,
    GetOfficeThemeInfo: () =>
      JSON.stringify(THEMES[settings.get("theme") === "dark" ? "dark" : "light"]),
  };
}

/** The document's settings of the old API, in memory. */
function documentSettings(): object {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of kept) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      keys.forEach((key, index) => kept.set(key, values[index] ?? ""));
    },
  };
}

const kept = new Map<string, string>();
