import { figureOf } from "../../figures/catalogue.js";
import { type MunicipalShare, municipalShares } from "../../outcome/municipal-shares.js";
import type { RegionBalance } from "../../outcome/types.js";
import type { TraceContext } from "./context.js";
import { traceNode } from "./nodes.js";
import { traceRegion } from "./trace-region.js";
import type { TraceFigure, TraceNode } from "./types.js";

type Asked = Extract<TraceFigure, { readonly scope: "MUNICIPALITY" }>;

/** A municipality's part of a figure of its region: a share and no finding, down to the homes that it is spread by. */
export function traceMunicipality(
  context: TraceContext,
  balance: RegionBalance,
  asked: Asked,
  depth: number,
): TraceNode {
  const { municipality, municipalities, name } = asked;
  const found = municipalShares(balance, municipalities).find((one) => one.municipality === municipality);
  if (!found) throw new RangeError(`There is no municipality ${municipality} in ${balance.region}`);
  if (name === "share") return shareStep(context, asked, found, depth);
  return traceNode(
    {
      key: name,
      region: balance.region,
      municipality,
      value: found[name],
      unit: figureOf(name).unit,
      status: context.inputs ? "MODELLED" : "DERIVED",
      formula: `${name} of the region * share, made whole so that all municipalities add up to the region`,
      inputs: (d) => [traceRegion(context, balance, name, d), shareStep(context, asked, found, d)],
    },
    depth,
  );
}

/** Where a region has no homes at all, every municipality gets the same part. */
function shareStep(
  { evidence }: TraceContext,
  { region, municipality, municipalities }: Asked,
  { share }: MunicipalShare,
  depth: number,
): TraceNode {
  const rows = evidence.filter(({ key, branch }) => key === "homes" && branch !== "commercial");
  const known = {
    region,
    unit: "HOMES",
    status: "DERIVED",
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
  } as const;
  const own = municipalities.find(({ code }) => code === municipality)?.homes ?? 0;
  const all = municipalities.reduce((sum, { homes }) => sum + homes, 0);
  const count = {
    key: "municipalities",
    region,
    value: municipalities.length,
    unit: "COUNT",
    status: "DERIVED",
  } as const;
  return traceNode(
    {
      key: "share",
      region,
      municipality,
      value: share,
      unit: "FRACTION",
      status: "DERIVED",
      formula: all > 0 ? "corporationDwellings / corporationDwellings.region" : "1 / municipalities",
      inputs: () =>
        all > 0
          ? [
              traceNode({ key: "corporationDwellings", municipality, value: own, ...known }, 0),
              traceNode({ key: "corporationDwellings.region", value: all, ...known }, 0),
            ]
          : [traceNode(count, 0)],
    },
    depth,
  );
}
