import type { ImportFault } from "@solidariteitskaart/client";
import type { BoundariesTrouble, TokenFault } from "./boundaries-state";
import { type Trouble, troubleOfCode } from "./trouble";

const tokenFaults = { NOT_ADMINISTRATOR: "wrong", PUBLISHING_OFF: "off" } as const;

const isTokenFault = (code: string): code is keyof typeof tokenFaults => Object.hasOwn(tokenFaults, code);

/** What is wrong with the token; null where it is not to blame. */
export const tokenFaultOf = (faults: readonly Pick<ImportFault, "code">[]): TokenFault | null =>
  faults.map(({ code }) => (isTokenFault(code) ? tokenFaults[code] : null)).find((found) => found !== null) ?? null;

const inAnswers: readonly Trouble[] = ["UPLOAD_NOT_FOUND", "STORE_FULL", "STORE_UNAVAILABLE"];

/** Some faults are no fault of the lines. */
export const troubleInAnswer = (faults: readonly Pick<ImportFault, "code">[]): Trouble | null =>
  faults.map(({ code }) => troubleOfCode(code)).find((trouble) => inAnswers.includes(trouble)) ?? null;

const unheard: readonly Trouble[] = ["OFFLINE", "AWAY", "OTHER"];

/** Once the lines are being checked, an answer that does not come may still have been a good one. */
export const whileChecking = (trouble: Trouble): BoundariesTrouble => (unheard.includes(trouble) ? "UNKNOWN" : trouble);
