import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { answer } from "./answer";

/** Only this machine reaches the server. */
const LOOPBACK = "127.0.0.1";
const LOOPBACK_6 = "::1";

export interface RunningServer {
  /** The workbench's address. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the workbench around an add-in, on the loopback address only. Port 0 takes any free one. */
export async function serve(addIn: readonly string[], port: number): Promise<RunningServer> {
  let origins = { page: "", frame: "" };
  const handle = ({ url = "/" }: IncomingMessage, response: ServerResponse): void => {
    try {
      const { status, headers, body } = answer(new URL(url, "http://localhost"), addIn, origins);
      response.writeHead(status, headers).end(body);
    } catch (error) {
      response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(error instanceof Error ? error.message : String(error));
    }
  };
  const server = createServer(handle);
  const chosen = await listen(server, port, LOOPBACK);
  // The page is on one site and the frame on another, so that they run in processes of their own.
  origins = { page: origin(LOOPBACK, chosen), frame: origin("localhost", chosen) };
  const servers = [server, ...(await alsoOnVersion6(handle, chosen))];
  return {
    address: `${origins.page}/`,
    port: chosen,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function origin(host: string, port: number): string {
  return `http://${host}:${String(port)}`;
}

/** Where "localhost" means ::1 the frame is found there; a machine without it does well without. */
async function alsoOnVersion6(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  port: number,
): Promise<Server[]> {
  const server = createServer(handle);
  try {
    await listen(server, port, LOOPBACK_6);
    return [server];
  } catch {
    return [];
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
