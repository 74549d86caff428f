import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".csv": "text/csv", ".json": "application/json", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".png": "image/png", ".webmanifest": "application/manifest+json" };

/** A static host whose content is replaced, and which goes down, while pages are open. */
export interface Host {
  readonly url: string;
  /** What it serves now; single files may be others. */
  folder: string;
  readonly instead: Map<string, string>;
  isDown: boolean;
  readonly close: () => void;
}

/** Serves a folder from a sub-folder, as most hosts do. */
export async function startHost(folder: string): Promise<Host> {
  const server = createServer((request, response) => {
    if (host.isDown) return void request.socket.destroy();
    const path = new URL(request.url ?? "", "http://host").pathname.replace(/^\/masar\//, "") || "index.html";
    const other = host.instead.get(path);
    (other === undefined ? readFile(join(host.folder, path)) : Promise.resolve(other)).then(
      (bytes) => response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(bytes),
      () => response.writeHead(404).end("not here"),
    );
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the host could not start");
  const host: Host = { url: `http://127.0.0.1:${address.port}/masar/`, folder, instead: new Map(), isDown: false, close: () => { server.closeAllConnections(); server.close(); } };
  return host;
}
