// Starts the site: Next's own server, with what is done around each request.

import { Server } from "node:http";
import compression from "compression";
import { holdScripts } from "./hold-scripts.mjs";
import { refuseBrokenAddress } from "./refuse-broken-address.mjs";

const compress = compression();

const { emit } = Server.prototype;

/** @type {typeof emit} */
Server.prototype.emit = function emitAround(event, ...values) {
  if (event !== "request") return emit.call(this, event, ...values);
  const [request, response] = values;
  if (refuseBrokenAddress(request, response)) return true;
  compress(request, response, () => undefined);
  holdScripts(response);
  return emit.call(this, event, ...values);
};

// Written by Next's build, beside the copy of this file.
const server = new URL("./server.js", import.meta.url);
await import(server.href);
