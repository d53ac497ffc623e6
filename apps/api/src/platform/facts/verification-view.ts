import type { VerificationRow } from "@solidariteitskaart/data";
import type { Bilingual } from "../words/bilingual.js";
import type { ClaimView } from "./claim-view.js";
import type { SectorFigureView } from "./sector-figure-view.js";

export interface VerificationRowView extends Pick<VerificationRow, "label" | "unit" | "values" | "note"> {
  readonly code: string;
  readonly claim: ClaimView | null;
  readonly figures: readonly SectorFigureView[];
  readonly words: Bilingual | null;
}

interface Published {
  readonly claim: (code: string) => ClaimView;
  readonly figures: (metric: string, only?: readonly string[]) => readonly SectorFigureView[];
}

export function verificationRowView(row: VerificationRow, { claim, figures }: Published): VerificationRowView {
  const { id: code, label, unit, values, note, published } = row;
  return {
    code,
    label,
    unit,
    values,
    note,
    claim: "claim" in published ? claim(published.claim) : null,
    figures: "sectorFigure" in published ? figures(published.sectorFigure, published.only) : [],
    words: "words" in published ? published.words : null,
  };
}
