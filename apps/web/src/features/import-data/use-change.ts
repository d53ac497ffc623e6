"use client";

import { createClient, type ImportChangedAnswer } from "@solidariteitskaart/client";
import { useState } from "react";

/** What became of a change: nothing yet, under way, done, or refused with the code of the fault. */
export type ChangeState =
  | { readonly kind: "none" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly code: string }
  | { readonly kind: "refused"; readonly code: string };

type Ask = (client: ReturnType<typeof createClient>) => Promise<ImportChangedAnswer>;

/** Deleting and publishing: one question each, with an answer to read out. */
export const useChange = (): { readonly change: ChangeState; readonly make: (ask: Ask) => void } => {
  const [change, setChange] = useState<ChangeState>({ kind: "none" });
  const make = (ask: Ask): void => {
    setChange({ kind: "busy" });
    ask(createClient("/graphql")).then(
      (answer) =>
        setChange(
          answer.__typename === "Import"
            ? { kind: "done", code: answer.code }
            : { kind: "refused", code: answer.faults[0]?.code ?? "" },
        ),
      () => setChange({ kind: "refused", code: "AWAY" }),
    );
  };
  return { change, make };
};
