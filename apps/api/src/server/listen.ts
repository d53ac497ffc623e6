import type { Server } from "node:http";
import type { Fault } from "@solidariteitskaart/model";

/** Starts listening, or says why not. */
export function listen(server: Server, port: number, host: string): Promise<Fault | undefined> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException) => resolve(listenFault(error, port, host));
    server.once("error", onError);
    server.listen(port, host, () => {
      server.off("error", onError);
      resolve(undefined);
    });
  });
}

function listenFault(error: NodeJS.ErrnoException, port: number, host: string): Fault {
  const address = `${host}:${port}`;
  const reasons: Readonly<Record<string, readonly [code: string, message: string]>> = {
    EADDRINUSE: ["PORT_TAKEN", `Port ${port} is taken by another program; stop it or choose another with API_PORT.`],
    EACCES: ["PORT_FORBIDDEN", `Port ${port} may not be used by this user; choose one above 1023 with API_PORT.`],
    EADDRNOTAVAIL: ["HOST_UNKNOWN", `${host} is not an address of this machine; choose another with HOST.`],
    ENOTFOUND: ["HOST_UNKNOWN", `${host} is not an address of this machine; choose another with HOST.`],
  };
  const [code, message] = reasons[error.code ?? ""] ?? [
    "LISTEN_FAILED",
    `Cannot listen on ${address}: ${error.message}.`,
  ];
  return { code, path: "API_PORT", value: address, allowed: "a free port of this machine", message };
}
