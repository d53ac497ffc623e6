import type { RegionRobustness } from "@solidariteitskaart/model";
import { regionName } from "../tables/shared-columns.js";
import type { DownloadView } from "../view/view.js";
import type { AboutLine } from "./about.js";

/** What carries the figures of regions, and which of them stand whatever is chosen; null for figures of somebody's own. */
export function firmnessLine(view: DownloadView): AboutLine | null {
  const { regions } = view.robustness;
  const [first] = regions;
  if (!first) return null;
  const of = (verdict: RegionRobustness["verdict"]) => regions.filter((region) => region.verdict === verdict);
  const named = (those: readonly RegionRobustness[]) => those.map(({ region }) => regionName(view, region)).join(", ");
  const debts = named(regions.filter(({ extraDebt }) => extraDebt));
  const [short, over, hanging] = [of("ROBUST_SHORTFALL"), of("ROBUST_SURPLUS"), named(of("DEPENDS"))];
  return {
    label: { nl: "Regio's", en: "Regions" },
    text: {
      nl: `Gepubliceerd zijn de landelijke opgave, het tekort en het overschot; de woondeals verdelen de opgave, en één geijkte factor in ${debts} draagt de verschillen in schuld. Van de regio's komen er ${short.length} in alle ${first.of} rekenwijzen tekort en ${over.length} in geen; van keuzes hangt het af bij: ${hanging || "geen"}.`,
      en: `Published are the task, shortfall and surplus of the country; building agreements spread the task, and one fitted factor in ${debts} carries the differences in debt. Of the regions ${short.length} fall short in all ${first.of} ways of calculating and ${over.length} in none; it depends on choices for: ${hanging || "none"}.`,
    },
  };
}
