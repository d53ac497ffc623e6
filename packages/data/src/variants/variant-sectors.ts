import type { SectorDataset } from "@solidariteitskaart/model";
import type { Facts } from "../facts/facts.js";
import { indebtedRegions } from "../reference/model-corporations.js";
import { publishedTotals } from "../reference/published-vintage.js";
import { trialDataset } from "../reference/sector-dataset.js";
import { sectorInputs } from "../reference/sector-inputs.js";
import type { Specification } from "../reference/specification.js";
import type { SharedScalars, VintageScalars } from "../reference/types.js";
import { readVariants } from "./variant-file.js";
import { variantList } from "./variant-list.js";

/** One specification of one vintage: what it was fitted to, what it predicts, and the sector that it makes. */
export interface VariantSector {
  readonly name: string;
  readonly specification: Specification;
  readonly consistent: boolean;
  readonly scalars: SharedScalars & VintageScalars;
  /** Codes of the regions that carry the fitted extra debt. */
  readonly indebted: readonly string[];
  /** Without names of places and without a hash: for balances only. */
  readonly dataset: SectorDataset;
}

export type VariantSectorsReading =
  | {
      readonly ok: true;
      /**
       * The variants of a published vintage, the reference first; none for a vintage that is not published. Each is built when it
       * is its turn, and those of the vintage that was asked last are kept: they take some 17 megabytes.
       */
      readonly sectorsOf: (vintage: string) => Iterable<VariantSector>;
    }
  | { readonly ok: false; readonly message: string };

/**
 * The reference sector under every variant, for each published vintage.
 * @param path of the stored variants; those that ship where absent
 */
export function loadVariants(facts: Facts, path?: URL | string): VariantSectorsReading {
  const inputs = sectorInputs(facts);
  const published = publishedTotals(facts);
  const reading = readVariants(inputs, published, path);
  if (!reading.ok) return reading;
  const { variants } = reading.variants;
  let last: { readonly code: string; readonly sectors: readonly VariantSector[] } | undefined;

  function* make(code: string): Iterable<VariantSector> {
    const totals = published.find(({ vintage }) => vintage.code === code);
    if (!totals) return;
    for (const { name, specification } of variantList(inputs.specification.sigma)) {
      const kept = variants.find((variant) => variant.name === name);
      const fitted = kept?.vintages.find((vintage) => vintage.code === code);
      if (!kept || !fitted) continue;
      const own = { ...inputs, specification };
      const dataset = trialDataset(own, kept.shared, fitted.scalars, totals);
      const scalars = { ...kept.shared, ...fitted.scalars };
      yield { name, specification, consistent: kept.consistent, scalars, indebted: indebtedRegions(own), dataset };
    }
  }
  function* sectorsOf(code: string): Iterable<VariantSector> {
    const sectors: VariantSector[] = [];
    for (const sector of last?.code === code ? last.sectors : make(code)) {
      sectors.push(sector);
      yield sector;
    }
    last = { code, sectors };
  }
  return { ok: true, sectorsOf };
}
