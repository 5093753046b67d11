import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** A certificate and its key, as the https server takes them. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

interface Given {
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

/** Where office-addin-dev-certs puts the certificate that it makes and makes the machine trust. */
const DEVELOPER_FOLDER = join(homedir(), ".office-addin-dev-certs");

/** The certificate named by --cert and --key, else the developer's own. Says what to do where there is none. */
export function findCertificate({ cert, key }: Given, folder = DEVELOPER_FOLDER): Certificate {
  if ((cert === undefined) !== (key === undefined)) {
    throw new Error(
      "--cert och --key hör ihop: ange båda. / --cert and --key belong together: give both.",
    );
  }
  return {
    cert: read(cert ?? join(folder, "localhost.crt")),
    key: read(key ?? join(folder, "localhost.key")),
  };
}

function read(file: string): Buffer {
  if (existsSync(file)) return readFileSync(file);
  throw new Error(
    [
      `Certifikatet ${file} finns inte. Excel laddar bara tillägg över https.`,
      "Skapa ett för den här datorn:  npx office-addin-dev-certs install",
      "eller ange egna filer:         npm run start:excel -- --cert min.crt --key min.key",
      "",
      `The certificate ${file} does not exist. Excel loads add-ins over https only.`,
      "Make one for this machine with the first command above, or give files of your own with the second.",
    ].join("\n"),
  );
}
