import { useMessages, useTranslations } from "next-intl";
import type { nl } from "../messages/nl";

/** Levers that have texts here; the compiler compares them with those of the model (messages/nl.ts). */
export type LeverName = keyof (typeof nl)["scenario"]["levers"];

/** Names a lever in the reader's language; undefined where no lever has that key. */
export const useLeverNames = (): ((key: string | null | undefined) => string | undefined) => {
  const { levers } = useMessages().scenario;
  const t = useTranslations("scenario.levers");
  // A link may name anything, also what every object has: "constructor".
  const isLever = (key: string): key is LeverName => Object.hasOwn(levers, key);
  return (key) => (typeof key === "string" && isLever(key) ? t(`${key}.name`) : undefined);
};
