import type { IncomingMessage } from "node:http";

const keys = new WeakMap<IncomingMessage, string>();

/** Remembers by which bytes something was asked, for whoever answers it. */
export const rememberBytes = (request: IncomingMessage, key: string): void => void keys.set(request, key);

export const bytesOf = (request: IncomingMessage): string | undefined => keys.get(request);
