import type { Facts } from "@solidariteitskaart/data";
import type { FigureStatus, InputEvidence } from "@solidariteitskaart/model";

type EvidenceFacts = Pick<Facts, "assumptions" | "about" | "vintages">;

/**
 * Where the model's inputs come from: the assumptions as they stand, and what the reference sector makes of several
 * groups of facts together, such as the numbers of homes that a region should build.
 */
export function inputEvidence({ assumptions, about, vintages }: EvidenceFacts): readonly InputEvidence[] {
  const madeOf = (key: string, status: FigureStatus, ...groups: readonly (keyof Facts["about"])[]): InputEvidence => ({
    key,
    branch: "social",
    status,
    sources: [...new Set(groups.flatMap((group) => about[group].sources.map((source) => source.id)))],
  });
  const rowsOf = (key: string) => assumptions.filter((row) => row.key === key).flatMap((row) => row.sources);
  return [
    ...assumptions,
    madeOf("newHomes.agreed", "MODELLED", "npaTargets", "buildingAgreements", "municipalityHistory"),
    madeOf("measures.agreed", "MODELLED", "npaTargets", "municipalities"),
    madeOf("homes", "DERIVED", "municipalities"),
    madeOf("distanceKm", "DERIVED", "regionDistances"),
    {
      ...madeOf("salePrice", "DERIVED", "municipalities"),
      sources: [
        ...new Set([...rowsOf("salePriceShareOfWoz"), ...about.municipalities.sources.map((source) => source.id)]),
      ],
    },
    // Fitted to what the recalculations published: docs/model.md, "Calibration".
    {
      key: "marketInterest",
      branch: "social",
      status: "DERIVED",
      sources: [...new Set(vintages.flatMap((vintage) => vintage.sources))],
    },
  ];
}
