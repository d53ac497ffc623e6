import type { Fault } from "@solidariteitskaart/model";
import type { NewerStore } from "@solidariteitskaart/store";

/** Why there is no start. */
export const storeFault = ({ message }: NewerStore): Fault => ({
  code: "STORE_NEWER",
  path: "DATABASE_URL",
  value: null,
  allowed: "a store of this version, or of one before it",
  message,
});
