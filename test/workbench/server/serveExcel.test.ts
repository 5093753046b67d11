import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:https";
import { get } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findCertificate } from "../../../src/workbench/server/certificate";
import { excelSteps } from "../../../src/workbench/server/excelSteps";
import { serveExcel } from "../../../src/workbench/server/serveExcel";

const root = resolve(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "socinv-excel-"));
const dist = join(folder, "dist");
// A self-signed certificate for localhost that nobody trusts; it proves nothing but that https is spoken.
const cert = join(__dirname, "fixtures/test-only.crt");
const key = join(__dirname, "fixtures/test-only.key");

let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(dist, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "outside dist");
  writeFileSync(join(dist, "taskpane.html"), "<!doctype html><title>SOCINV</title>");
  writeFileSync(join(dist, "functions-sv.json"), "{}");
  writeFileSync(join(dist, "taskpane.0123abcd.js"), "1");
  server = await serveExcel(dist, findCertificate({ cert, key }), 0);
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function fetchFile(path: string): Promise<Reply> {
  return new Promise((done, fail) => {
    get({ host: "localhost", port, path, ca: readFileSync(cert) }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () => {
        done({ status: response.statusCode, headers: response.headers, body });
      });
    }).on("error", fail);
  });
}

describe("serving to Excel", () => {
  it("answers over https with a certificate that names localhost", async () => {
    const { status, body } = await fetchFile("/taskpane.html");
    expect(status).toBe(200);
    expect(body).toContain("<title>SOCINV</title>");
  });

  it("lets Excel on the web frame the page, and nobody else", async () => {
    const { headers } = await fetchFile("/taskpane.html");
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("frame-ancestors https://*.officeapps.live.com");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|sandbox/);
    expect(headers["x-frame-options"]).toBeUndefined();
  });

  it("lets Excel read the metadata from another origin, always fresh", async () => {
    const { headers } = await fetchFile("/functions-sv.json");
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["cache-control"]).toBe("no-cache");
  });

  it("keeps hashed files for ever", async () => {
    const { headers } = await fetchFile("/taskpane.0123abcd.js");
    expect(headers["cache-control"]).toContain("immutable");
  });

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/assets", "/missing.js"])(
    "refuses %s",
    async (path) => {
      expect((await fetchFile(path)).status).toBe(404);
    },
  );
});

describe("the certificate", () => {
  it("is asked for in words that say how to get one", () => {
    expect(() => findCertificate({}, folder + "/none")).toThrow(
      "npx office-addin-dev-certs install",
    );
  });

  it("wants both files", () => {
    expect(() => findCertificate({ cert })).toThrow("--cert and --key belong together");
  });
});

it("prints the same steps and first formula as the README", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8")
    .replace(/[_`]/g, "")
    .replace(/\s+/g, " ");
  const steps = excelSteps("https://localhost:3000", "dist/manifest.xml");
  for (const part of ["Betrodda tilläggskataloger", "Ladda upp mitt tillägg", "Documents/wef"]) {
    expect(steps).toContain(part);
    expect(readme).toContain(part);
  }
  const formula = /=SOCINV\.EXCLUSIONCOST\([^)]*\)/.exec(steps)?.[0] ?? "none";
  expect(readme).toContain(formula);
});
