import type {
  ImportFault,
  ImportKind,
  ImportPreview,
  ImportReadingInput,
  StartImportInput,
  Upload,
} from "@solidariteitskaart/client";
import type { Trouble } from "./trouble";

/** A file that lies on the server, and how it is read. */
export interface SentFile {
  readonly upload: Upload;
  readonly kind: ImportKind | null;
  readonly reading: ImportReadingInput;
  /** What the form says at first, when this is an example of ours. */
  readonly isExample: boolean;
}

/** What is told once. */
export interface Secrets {
  readonly token: string;
  readonly deleteKey: string;
}

export interface FaultsTold {
  readonly faults: readonly ImportFault[];
  readonly faultCount: number;
}

/** An import that was begun. */
export interface BegunImport {
  readonly file: SentFile;
  readonly input: StartImportInput;
  readonly jobId: string;
  readonly secrets: Secrets;
}

/** Where the reader is, from a file to figures. */
export type DeskState =
  | { readonly step: "idle"; readonly cancelled: boolean }
  | { readonly step: "sending"; readonly fileName: string; readonly size: number }
  | { readonly step: "preview"; readonly file: SentFile; readonly preview: ImportPreview; readonly waiting: boolean }
  /** The file as such can not be read. */
  | { readonly step: "unreadable"; readonly file: SentFile; readonly list: FaultsTold }
  | {
      readonly step: "importing";
      readonly begun: BegunImport;
      readonly progress: number;
      readonly rowsRead: number;
      readonly cancelling: boolean;
    }
  | { readonly step: "faults"; readonly file: SentFile; readonly list: FaultsTold }
  | { readonly step: "done"; readonly begun: BegunImport }
  | { readonly step: "trouble"; readonly trouble: Trouble; readonly again: (() => void) | null };

export const startState: DeskState = { step: "idle", cancelled: false };

/** The four steps that the reader sees, and at which of them a state is. */
export const deskSteps = ["file", "look", "import", "done"] as const;

export type DeskStep = (typeof deskSteps)[number];

export const deskStepOf = ({ step }: DeskState): DeskStep => {
  switch (step) {
    case "idle":
    case "sending":
    case "trouble":
      return "file";
    case "preview":
    case "unreadable":
    case "faults":
      return "look";
    case "importing":
      return "import";
    case "done":
      return "done";
  }
};
