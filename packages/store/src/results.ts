import { failureOf } from "./connection/failure.js";
import type { StoreFault, StoreFaultCode, StoreResult } from "./types.js";

const messages: Readonly<Record<StoreFaultCode, string>> = {
  NOT_FOUND: "There is no such import, or not with this token and key.",
  CODE_TAKEN: "Another published vintage has this code.",
  PUBLISHED: "This import is published. The administrator has to withdraw it first.",
  CANCELLED: "The import was cancelled. Nothing was stored.",
  STORE_FULL: "The store has no space left. Nothing was stored.",
  STORE_UNAVAILABLE: "The store can't be reached now. Nothing was stored.",
};

export const done = <T>(value: T): StoreResult<T> => ({ ok: true, value });

export function refused(code: StoreFaultCode): { readonly ok: false; readonly fault: StoreFault } {
  return { ok: false, fault: { code, message: messages[code] } };
}

/** Turns a full or unreachable database into a fault; anything else is a bug and stays an exception. */
export async function orFault<T>(work: () => Promise<StoreResult<T>>): Promise<StoreResult<T>> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return { ok: false, fault: failure.fault };
  }
}
