import { type ImportFault, NetworkError, RequestRefusedError } from "@solidariteitskaart/client";

const known = [
  "FILE_TOO_LARGE",
  "RATE_LIMITED",
  "STORE_FULL",
  "STORE_UNAVAILABLE",
  "BUSY",
  "UPLOAD_NOT_FOUND",
  "INTERRUPTED",
] as const;

/** Why it did not work, where the content of the file is not to blame. */
export type Trouble = (typeof known)[number] | "OFFLINE" | "AWAY" | "LOST" | "OTHER";

const away = ["API_AWAY", "API_TIMEOUT", "INTERNAL_SERVER_ERROR", "REQUEST_TIMEOUT"];

/** By the code that the server gave. */
export const troubleOfCode = (code: string | null): Trouble =>
  known.find((one) => one === code) ?? (code !== null && away.includes(code) ? "AWAY" : "OTHER");

/** By what was thrown; null where the reader ended it. */
export const troubleOf = (failure: unknown, online: boolean): Trouble | null => {
  if (failure instanceof RequestRefusedError) return troubleOfCode(failure.faults[0]?.code ?? null);
  if (failure instanceof NetworkError && failure.failure === "ABORTED") return null;
  return online ? "AWAY" : "OFFLINE";
};

/** Some faults are no fault of the file: its upload is gone. */
export const troubleOfFaults = (faults: readonly Pick<ImportFault, "code">[]): Trouble | null =>
  faults.some(({ code }) => code === "UPLOAD_NOT_FOUND") ? "UPLOAD_NOT_FOUND" : null;
