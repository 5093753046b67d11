import type { HostInfo } from "../hostInfo";
import { supports } from "./supports";

const newestKnown = 20;

const platforms: Readonly<Record<string, HostInfo["platform"]>> = {
  PC: "windows",
  Mac: "mac",
  OfficeOnline: "web",
  iOS: "ipad",
};

/** What the host reports about itself. */
export function describeHost(): HostInfo {
  const { diagnostics, displayLanguage } = Office.context;
  return {
    program: String(diagnostics.host) === "Excel" ? "excel" : "unknown",
    platform: platforms[String(diagnostics.platform)] ?? "unknown",
    version: diagnostics.version,
    displayLanguage,
    features: {
      functions: supports("1.3", "CustomFunctionsRuntime"),
      sharedRuntime: supports("1.1", "SharedRuntime"),
      spill: supports("1.12"),
      charts: supports("1.7"),
      openWithFile: supports("1.1", "SharedRuntime"),
    },
    excelApi: highestSet(),
  };
}

function highestSet(): string {
  for (let minor = newestKnown; minor >= 1; minor -= 1) {
    if (supports(`1.${String(minor)}`)) return `1.${String(minor)}`;
  }
  return "";
}
