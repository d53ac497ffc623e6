import type { BoundariesInUse, ImportedFigures } from "@solidariteitskaart/client";
import type { FaultsTold } from "./desk-state";
import type { Trouble } from "./trouble";

/** Of a token: it is another one, or the server has none. */
export type TokenFault = "wrong" | "off";

/** CHANGED: the file is not the one that was chosen any more. UNKNOWN: no answer came, so nobody can say how it ended. */
export type BoundariesTrouble = Trouble | "CHANGED" | "UNKNOWN";

/** From a file to lines on everybody's map. What was filled in stays in all of these, but the last. */
export type BoundariesState =
  | { readonly step: "idle" }
  | { readonly step: "sending" }
  | { readonly step: "checking" }
  | { readonly step: "stopped" }
  | { readonly step: "refused"; readonly token: TokenFault }
  | { readonly step: "faults"; readonly list: FaultsTold }
  | { readonly step: "trouble"; readonly trouble: BoundariesTrouble }
  | { readonly step: "done"; readonly taken: ImportedFigures; readonly lines: BoundariesInUse };

export const isBusy = ({ step }: BoundariesState): boolean => step === "sending" || step === "checking";
