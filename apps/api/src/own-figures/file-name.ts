import { LIMITS } from "../limits.js";

/** The last part of what a sender calls a file, for people to read: it names nothing on this machine. */
export function fileNameOf(given: unknown): string {
  const text = typeof given === "string" ? given : "";
  const last = text.split(/[/\\]/).at(-1) ?? "";
  const name = last.replace(/\p{C}/gu, "").trim().slice(0, LIMITS.fileName);
  return name === "" ? "file" : name;
}
