"use client";

import {
  CancelImportDocument,
  createClient,
  type ImportKind,
  ImportPreviewDocument,
  type ImportReadingInput,
  StartImportDocument,
  type StartImportInput,
  uploadFile,
} from "@solidariteitskaart/client";
import { useRef, useState } from "react";
import { type BegunImport, type DeskState, type SentFile, startState } from "./desk-state";
import { followImport } from "./follow-import";
import { type Trouble, troubleOf, troubleOfCode, troubleOfFaults } from "./trouble";

/** A large file takes the API some seconds to look at. Milliseconds. */
const LOOK_MS = 30_000;

export interface Desk {
  readonly state: DeskState;
  readonly send: (file: File, kind?: ImportKind | null, isExample?: boolean) => void;
  /** Loads an example of ours, as if the reader had chosen it. */
  readonly sendExample: (kind: ImportKind, address: string) => void;
  readonly look: (file: SentFile, kind: ImportKind | null, reading: ImportReadingInput) => void;
  readonly start: (file: SentFile, input: StartImportInput) => void;
  readonly cancel: () => void;
  readonly restart: () => void;
}

const nameOfAddress = (address: string): string => address.split("/").at(-1) ?? address;

/** From a file to figures: every step asks the API, and every way in which that can fail has its state. */
export const useDesk = (maxBytes: number): Desk => {
  const [state, setState] = useState<DeskState>(startState);
  const running = useRef(new AbortController());

  /** Ends what still runs: its answer would be that of an earlier question. */
  const begin = (): AbortSignal => {
    running.current.abort();
    running.current = new AbortController();
    return running.current.signal;
  };
  const stumble = (trouble: Trouble, again: (() => void) | null) => setState({ step: "trouble", trouble, again });
  /** Runs a step; what it throws becomes trouble, with a way to try that step again. */
  const run = (signal: AbortSignal, step: () => Promise<void>, again: () => void): void => {
    step().catch((failure: unknown) => {
      const trouble = signal.aborted ? null : troubleOf(failure, navigator.onLine);
      if (trouble !== null) stumble(trouble, again);
    });
  };

  const lookAt = async (file: SentFile, signal: AbortSignal): Promise<void> => {
    const { upload, kind, reading } = file;
    const { importPreview } = await createClient("/graphql", { timeoutMs: LOOK_MS }).request(
      ImportPreviewDocument,
      { file: { content: { upload: upload.upload } }, kind, reading },
      { signal },
    );
    if (importPreview.__typename === "ImportPreview") {
      setState({ step: "preview", file, preview: importPreview, waiting: false });
      return;
    }
    const trouble = troubleOfFaults(importPreview.faults);
    if (trouble === null) setState({ step: "unreadable", file, list: importPreview });
    else stumble(trouble, null);
  };

  const send: Desk["send"] = (content, kind = null, isExample = false) => {
    const signal = begin();
    if (content.size > maxBytes) {
      stumble("FILE_TOO_LARGE", null);
      return;
    }
    setState({ step: "sending", fileName: content.name, size: content.size });
    const step = async () => {
      const upload = await uploadFile("/uploads", content, content.name, { signal });
      await lookAt({ upload, kind, reading: {}, isExample }, signal);
    };
    run(signal, step, () => send(content, kind, isExample));
  };

  const sendExample: Desk["sendExample"] = (kind, address) => {
    const signal = begin();
    setState({ step: "sending", fileName: nameOfAddress(address), size: 0 });
    const step = async () => {
      const answer = await fetch(address, { signal });
      if (!answer.ok) {
        stumble(troubleOfCode("API_AWAY"), () => sendExample(kind, address));
        return;
      }
      send(new File([await answer.blob()], nameOfAddress(address)), kind, true);
    };
    run(signal, step, () => sendExample(kind, address));
  };

  const look: Desk["look"] = (file, kind, reading) => {
    const signal = begin();
    const next = { ...file, kind, reading };
    setState((now) => (now.step === "preview" ? { ...now, waiting: true } : now));
    run(
      signal,
      () => lookAt(next, signal),
      () => look(file, kind, reading),
    );
  };

  const follow = (begun: BegunImport): void => {
    const signal = begin();
    const step = async () => {
      const job = await followImport(
        begun.jobId,
        (progress) => setState((now) => (now.step === "importing" ? { ...now, ...progress } : now)),
        signal,
      );
      if (job === null) stumble("LOST", null);
      else if (job.state === "DONE") setState({ step: "done", begun });
      else if (job.state === "CANCELLED") setState({ step: "idle", cancelled: true });
      else if (job.failure !== null) stumble(troubleOfCode(job.failure), () => start(begun.file, begun.input));
      else setState({ step: "faults", file: begun.file, list: job });
    };
    step().catch(() => {
      if (!signal.aborted) stumble(navigator.onLine ? "LOST" : "OFFLINE", () => resume(begun));
    });
  };

  const resume = (begun: BegunImport): void => {
    setState({ step: "importing", begun, progress: 0, rowsRead: 0, cancelling: false });
    follow(begun);
  };

  const start: Desk["start"] = (file, input) => {
    const signal = begin();
    const step = async () => {
      const { startImport } = await createClient("/graphql").request(StartImportDocument, { input }, { signal });
      if (startImport.__typename === "ImportStarted") {
        const { token, deleteKey, job } = startImport;
        resume({ file, input, jobId: job.id, secrets: { token, deleteKey } });
        return;
      }
      const trouble = troubleOfFaults(startImport.faults);
      if (trouble === null) setState({ step: "faults", file, list: startImport });
      else stumble(trouble, null);
    };
    run(signal, step, () => start(file, input));
  };

  const cancel = (): void => {
    if (state.step !== "importing") {
      begin();
      setState(startState);
      return;
    }
    setState({ ...state, cancelling: true });
    createClient("/graphql")
      .request(CancelImportDocument, { id: state.begun.jobId })
      .catch(() => setState((now) => (now.step === "importing" ? { ...now, cancelling: false } : now)));
  };

  const restart = (): void => {
    begin();
    setState(startState);
  };

  return { state, send, sendExample, look, start, cancel, restart };
};
