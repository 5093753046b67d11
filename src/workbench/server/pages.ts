import { OFFICE_CDN } from "./headers";

/** office.js as the page names it; a minified page leaves the quotes out. */
const OFFICE_SCRIPT = new RegExp(`<script src="?${OFFICE_CDN}/lib/1/hosted/office\.js"?></script>`);

/** How the frame is told that it is in Excel: Excel for Windows, and a shared runtime with custom functions. */
const hostInfo = (language: string): string => `Excel$Win32$16.01$${language}$session$$$3`;

/** The workbench's page, with the frame's address in it so that the frame loads beside the grid. */
export function workbenchPage(
  template: string,
  frameOrigin: string,
  query: URLSearchParams,
): string {
  const language = (query.get("language") ?? "sv").startsWith("en") ? "en-US" : "sv-SE";
  const settings = new URLSearchParams({
    _host_Info: hostInfo(language),
    pace: query.get("pace") ?? "instant",
    sets: query.get("sets") ?? "",
    theme: query.get("theme") ?? "",
  });
  const frame = `${frameOrigin}/taskpane.html?${settings.toString()}`;
  return template.replace("{{frame}}", frame.replaceAll("&", "&amp;"));
}

/** The add-in's page as it ships, but with the pinned office.js from this server and the bridge before it. */
export function frameHtml(shipped: string): string {
  if (!OFFICE_SCRIPT.test(shipped))
    throw new Error(`taskpane.html must load office.js from ${OFFICE_CDN}.`);
  return shipped.replace(
    OFFICE_SCRIPT,
    '<script src="/workbench/bridge.js"></script><script src="/office/office.js"></script>',
  );
}
