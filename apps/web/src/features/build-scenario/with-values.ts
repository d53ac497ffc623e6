import type { LeverLine } from "@solidariteitskaart/client";
import type { LeverText, LinkDraft } from "../../address/scenario-draft";

/** As many as a lever's field takes. */
const DECIMALS = 6;

/** A scenario with these levers at these values, in all their years. */
export const withValues = (
  draft: LinkDraft,
  levers: readonly Pick<LeverLine, "key" | "kind">[],
  values: Readonly<Record<string, number>>,
): LinkDraft => {
  const texts = Object.entries(values).map(([key, value]): [string, LeverText] => {
    const kind = levers.find((one) => one.key === key)?.kind ?? "MEASURE";
    return [key, { kind, value: String(Number(value.toFixed(DECIMALS))), from: "", until: "" }];
  });
  return { ...draft, levers: { ...draft.levers, ...Object.fromEntries(texts) } };
};
