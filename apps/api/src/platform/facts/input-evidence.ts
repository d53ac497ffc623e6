import type { Facts } from "@solidariteitskaart/data";
import type { Dataset, FigureStatus, InputEvidence } from "@solidariteitskaart/model";

type EvidenceFacts = Pick<Facts, "assumptions" | "about" | "vintages">;

/**
 * Where the model's inputs come from: the assumptions as they stand, and what the reference sector makes of several
 * groups of facts together, such as the numbers of homes that a region should build. Of the recalculations only the one
 * that a dataset is of counts, so that nothing changes when another is added.
 */
export function inputEvidence({ assumptions, about, vintages }: EvidenceFacts): (dataset: Dataset) => InputEvidence[] {
  const madeOf = (key: string, status: FigureStatus, ...groups: readonly (keyof Facts["about"])[]): InputEvidence => ({
    key,
    branch: "social",
    status,
    sources: [...new Set(groups.flatMap((group) => about[group].sources.map((source) => source.id)))],
  });
  const rowsOf = (key: string) => assumptions.filter((row) => row.key === key).flatMap((row) => row.sources);
  const shared = [
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
  ];
  // Fitted to what the recalculation published: docs/model.md, "Calibration".
  return ({ vintage }) => [
    ...shared,
    { key: "marketInterest", branch: "social", status: "DERIVED", sources: publishedFor(vintages, vintage) },
  ];
}

/** Sources of the dataset's own recalculation; of an import, which has none, the newest when it was made, else the oldest. */
function publishedFor(
  vintages: EvidenceFacts["vintages"],
  { code, date }: Pick<Dataset["vintage"], "code" | "date">,
): readonly string[] {
  const inOrder = [...vintages].sort((p, q) => (p.date < q.date ? -1 : 1));
  const own = inOrder.find((vintage) => vintage.code === code);
  const known = inOrder.findLast((vintage) => vintage.date <= date);
  return (own ?? known ?? inOrder[0])?.sources ?? [];
}
