import { inject } from "vitest";

/** On a line of its own: a server may hang up on one that rested, just as the next question leaves. */
export const get = (path: string) => fetch(new URL(path, inject("webUrl")), { headers: { connection: "close" } });
