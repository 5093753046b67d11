/** Microsoft's address of office.js, from which the add-in loads it in production. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** The pages in which Excel on the web shows an add-in. */
export const OFFICE_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
];

export interface ContentPolicy {
  /** Where scripts may come from, beside the page's own server. */
  readonly scripts?: readonly string[];
  readonly images?: readonly string[];
  readonly frames?: readonly string[];
  readonly frameAncestors: readonly string[];
}

/** What a page may load: its own server and what is named, nothing else. */
export function contentSecurityPolicy(policy: ContentPolicy): string {
  const { scripts = [], images = [], frames = [], frameAncestors } = policy;
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    "connect-src 'self'",
    // Simulations run in a worker.
    "worker-src 'self'",
    `img-src ${["'self'", "data:", ...images].join(" ")}`,
    "font-src 'self' data:",
    "style-src 'self' 'unsafe-inline'",
    ...(frames.length > 0 ? [`frame-src ${frames.join(" ")}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.length > 0 ? frameAncestors.join(" ") : "'none'"}`,
  ].join("; ");
}

/** Headers every file is served with; a hash in the name means that the content never changes. */
export function fileHeaders(path: string): Record<string, string> {
  const isHashed = /\.[0-9a-f]{8,}\.(?:js|css)$/.test(path);
  return {
    "Content-Type": contentType(path),
    "Cache-Control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // Excel reads the functions' metadata from a page of its own.
    ...(/functions[^/]*\.json$/.test(path) && { "Access-Control-Allow-Origin": "*" }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  map: "application/json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
  ico: "image/x-icon",
  woff2: "font/woff2",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function contentType(path: string): string {
  return TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}
