"use client";

import {
  type BoundariesInUse,
  createClient,
  ImportBoundariesDocument,
  type Upload,
  uploadFile,
} from "@solidariteitskaart/client";
import { useRef, useState } from "react";
import type { BoundariesState } from "./boundaries-state";
import { tokenFaultOf, troubleInAnswer, whileChecking } from "./boundaries-trouble";
import { troubleOf } from "./trouble";

/** Longer than the API and this site let a check take. Milliseconds. */
const CHECK_MS = 130_000;

export interface BoundariesOrder {
  readonly file: File;
  readonly adminToken: string;
  /** What is said of the lines. */
  readonly lines: Omit<BoundariesInUse, "schematic">;
  /** What stands beside the map. */
  readonly attribution: string;
}

/** A file that was changed on disk since it was chosen can not be read. */
const isReadable = (file: File): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );

/** Sends lines, has them checked, and tells what became of it. */
export const useBoundaries = (maxBytes: number) => {
  const [state, setState] = useState<BoundariesState>({ step: "idle" });
  const running = useRef(new AbortController());
  /** A file that lies on the server already: another token needs no second upload. */
  const sent = useRef<{ readonly file: File; readonly upload: Upload } | null>(null);

  const begin = (): AbortSignal => {
    running.current.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  const send = async (file: File, signal: AbortSignal): Promise<Upload> => {
    if (sent.current?.file === file) return sent.current.upload;
    const upload = await uploadFile("/uploads", file, file.name, { signal });
    sent.current = { file, upload };
    return upload;
  };

  const check = async (
    { adminToken, lines, attribution }: BoundariesOrder,
    { upload }: Upload,
    signal: AbortSignal,
  ): Promise<BoundariesState> => {
    const { importBoundaries: answer } = await createClient("/graphql", { timeoutMs: CHECK_MS }).request(
      ImportBoundariesDocument,
      { file: { content: { upload } }, adminToken, about: { ...lines, attribution } },
      { signal },
    );
    if (answer.__typename === "Import") return { step: "done", taken: answer, lines: { ...lines, schematic: false } };
    const token = tokenFaultOf(answer.faults);
    if (token !== null) return { step: "refused", token };
    const trouble = troubleInAnswer(answer.faults);
    if (trouble === "UPLOAD_NOT_FOUND") sent.current = null;
    return trouble === null ? { step: "faults", list: answer } : { step: "trouble", trouble };
  };

  const run = async (order: BoundariesOrder, signal: AbortSignal): Promise<BoundariesState> => {
    let checking = false;
    try {
      if (sent.current?.file !== order.file && !(await isReadable(order.file))) {
        return { step: "trouble", trouble: "CHANGED" };
      }
      const upload = await send(order.file, signal);
      checking = true;
      if (!signal.aborted) setState({ step: "checking" });
      return await check(order, upload, signal);
    } catch (failure) {
      const trouble = troubleOf(failure, navigator.onLine) ?? "OTHER";
      return { step: "trouble", trouble: checking ? whileChecking(trouble) : trouble };
    }
  };

  const submit = (order: BoundariesOrder): void => {
    const signal = begin();
    if (order.file.size > maxBytes) {
      setState({ step: "trouble", trouble: "FILE_TOO_LARGE" });
      return;
    }
    setState({ step: "sending" });
    const finish = async () => {
      const next = await run(order, signal);
      if (signal.aborted) return;
      if (next.step === "done") sent.current = null;
      setState(next);
    };
    void finish();
  };

  const stop = (): void => {
    begin();
    setState({ step: "stopped" });
  };

  const restart = (): void => {
    begin();
    setState({ step: "idle" });
  };

  return { state, submit, stop, restart };
};
