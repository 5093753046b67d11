import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { join } from "node:path";
import type { Certificate } from "./certificate";
import { findFile } from "./findFile";
import { contentSecurityPolicy, fileHeaders, OFFICE_CDN, OFFICE_ON_THE_WEB } from "./headers";

/** Serves a production build to Excel over https, on the loopback address only. */
export function serveExcel(dist: string, certificate: Certificate, port: number): Promise<Server> {
  const server = createServer({ ...certificate }, ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "https://localhost");
    const file = findFile(dist, pathname === "/" ? "/taskpane.html" : decodeURIComponent(pathname));
    if (file === null) {
      response.writeHead(404, fileHeaders("404.txt")).end("Finns inte. / Not found.");
      return;
    }
    response
      .writeHead(200, { ...fileHeaders(file), ...policyOf(file, dist) })
      .end(readFileSync(file));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      resolve(server);
    });
  });
}

/** The pane may be shown in a frame by Excel on the web, and loads office.js from Microsoft. */
function policyOf(file: string, dist: string): Record<string, string> {
  if (file !== join(dist, "taskpane.html")) return {};
  const policy = contentSecurityPolicy({
    scripts: [OFFICE_CDN],
    frameAncestors: OFFICE_ON_THE_WEB,
  });
  return { "Content-Security-Policy": policy };
}
