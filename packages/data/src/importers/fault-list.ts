import type { ImportFault, ImportRefusal } from "./types.js";

/** A value longer than this is cut, so that one damaged cell can't fill the screen. */
const longestValue = 120;

interface FaultAt {
  readonly row?: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
  readonly allowed?: string | null;
}

export function fault(code: string, message: string, at: FaultAt = {}): ImportFault {
  const value = at.value ?? null;
  return {
    code,
    row: at.row ?? null,
    column: at.column ?? null,
    value: value !== null && value.length > longestValue ? `${value.slice(0, longestValue)}…` : value,
    allowed: at.allowed ?? null,
    message,
  };
}

/** Collects all faults, keeps the first of them, and counts the others. */
export class FaultList {
  readonly #faults: ImportFault[] = [];
  #count = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(one: ImportFault): void {
    this.#count += 1;
    if (this.#faults.length < this.#most) this.#faults.push(one);
  }

  addAll(faults: Iterable<ImportFault>): void {
    for (const one of faults) this.add(one);
  }

  get count(): number {
    return this.#count;
  }

  refusal(): ImportRefusal {
    return { ok: false, faults: [...this.#faults], faultCount: this.#count };
  }
}

/** Thrown inside an importer where going on makes no sense; never leaves it. */
export class Refused extends Error {
  readonly fault: ImportFault;

  constructor(one: ImportFault) {
    super(one.message);
    this.fault = one;
  }
}

export function refuse(code: string, message: string, at: FaultAt = {}): never {
  throw new Refused(fault(code, message, at));
}
