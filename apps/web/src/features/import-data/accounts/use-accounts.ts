"use client";

import {
  type AccountChoices,
  type FoundAccounts,
  findAccounts,
  type MadeAccounts,
  makeAccounts,
  RequestRefusedError,
  uploadFile,
} from "@solidariteitskaart/client";
import { useRef, useState } from "react";
import { type Trouble, troubleOf } from "../trouble";
import { keepChoices } from "./kept-choices";

const ADDRESS = "/accounts";

interface Sent {
  readonly uploads: readonly string[];
  readonly found: FoundAccounts;
}

export type AccountsState =
  | { readonly step: "idle" }
  | { readonly step: "busy" }
  | ({ readonly step: "found" } & Sent)
  | { readonly step: "made"; readonly made: MadeAccounts }
  /** `refusal` is what the service said of the files; without one it is no fault of theirs. */
  | { readonly step: "trouble"; readonly trouble: Trouble; readonly refusal: string | null };

/** From files of accounts to a table of corporations that is ready to be looked at. */
export const useAccounts = () => {
  const [state, setState] = useState<AccountsState>({ step: "idle" });
  const running = useRef(new AbortController());

  const run = (step: (signal: AbortSignal) => Promise<AccountsState>): void => {
    running.current.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    setState({ step: "busy" });
    step(signal)
      .then((next) => {
        if (!signal.aborted) setState(next);
      })
      .catch((failure: unknown) => {
        const trouble = signal.aborted ? null : troubleOf(failure, navigator.onLine);
        const refusal = failure instanceof RequestRefusedError ? (failure.faults[0]?.message ?? null) : null;
        if (trouble !== null) setState({ step: "trouble", trouble, refusal: trouble === "OTHER" ? refusal : null });
      });
  };

  const look = (files: readonly File[], year: number): void =>
    run(async (signal) => {
      const uploads: string[] = [];
      for (const file of files) uploads.push((await uploadFile("/uploads", file, file.name, { signal })).upload);
      return { step: "found", uploads, found: await findAccounts(ADDRESS, { uploads, year }, { signal }) };
    });

  const make = (uploads: readonly string[], choices: AccountChoices): void =>
    run(async (signal) => {
      const made = await makeAccounts(ADDRESS, { uploads, year: choices.year, choices }, { signal });
      keepChoices(choices);
      return { step: "made", made };
    });

  const restart = (): void => {
    running.current.abort();
    setState({ step: "idle" });
  };

  return { state, look, make, restart };
};
