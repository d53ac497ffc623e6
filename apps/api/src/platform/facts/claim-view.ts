import type { Claim } from "@solidariteitskaart/data";
import {
  type ClaimOutcomes,
  claimDeviationPercent,
  claimedFigure,
  type FigureStatus,
  isFittedClaim,
} from "@solidariteitskaart/model";
import { toGlobalId } from "../nodes/global-id.js";
import type { NodeView } from "../nodes/node-view.js";
import type { Bilingual } from "../words/bilingual.js";
import type { SourceView } from "./source-view.js";

export interface ClaimView extends NodeView {
  readonly code: string;
  readonly section: string;
  readonly topic: string;
  readonly text: Bilingual;
  readonly value: string;
  readonly amount: number | null;
  readonly unit: string;
  readonly unitOf: string | null;
  readonly period: string | null;
  readonly comparator: string;
  readonly status: FigureStatus;
  readonly sources: readonly SourceView[];
}

export interface ModelledClaimView {
  readonly amount: number | null;
  readonly value: string;
  readonly deviationPercent: number | null;
  readonly fitted: boolean;
  readonly status: FigureStatus;
}

/** @param source Source by its code. */
export function claimView(claim: Claim, source: (code: string) => SourceView | undefined): ClaimView {
  const { id: code, textNl, textEn, sources, ...rest } = claim;
  return {
    __typename: "Claim",
    id: toGlobalId("Claim", code),
    code,
    ...rest,
    text: { nl: textNl, en: textEn },
    status: "PUBLISHED",
    sources: sources.flatMap((id) => source(id) ?? []),
  };
}

/** The model's answer to a claim, or null where it says nothing about it. */
export function modelledClaim({ code, amount }: ClaimView, outcomes: ClaimOutcomes): ModelledClaimView | null {
  const figure = claimedFigure(code, outcomes);
  if (figure === null) return null;
  const isNumber = typeof figure === "number";
  return {
    amount: isNumber ? figure : null,
    value: String(figure),
    deviationPercent: isNumber && amount !== null ? claimDeviationPercent(amount, figure) : null,
    fitted: isFittedClaim(code),
    status: "MODELLED",
  };
}
