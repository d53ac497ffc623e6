import { mergeArcs } from "topojson-client";
import type { Membership } from "../facts/membership.js";
import type { AreaProperties } from "../levels.js";
import { simplePolygons } from "./simple-rings.js";
import type { Area, AreaCollection, BoundaryTopology, MunicipalTopology } from "./types.js";

/** Adds regions, provinces and the country as unions of the municipalities; no line of theirs is drawn apart. */
export function dissolve(topology: MunicipalTopology, membership: Membership): BoundaryTopology {
  const { municipalities } = topology.objects;
  const union = (owner: AreaProperties, belongs: (code: string) => boolean): Area => {
    const parts = municipalities.geometries.filter((area) => belongs(area.properties?.code ?? ""));
    const arcs = mergeArcs(topology, parts).arcs.flatMap((polygon) => simplePolygons(topology, polygon));
    const [first] = arcs;
    return arcs.length === 1 && first !== undefined
      ? { type: "Polygon", arcs: first, properties: owner }
      : { type: "MultiPolygon", arcs, properties: owner };
  };
  const unions = (owners: readonly AreaProperties[], ownerOf: ReadonlyMap<string, string>): AreaCollection => ({
    type: "GeometryCollection",
    geometries: owners.map((owner) => union(owner, (code) => ownerOf.get(code) === owner.code)),
  });
  return {
    ...topology,
    objects: {
      municipalities,
      regions: unions(membership.regions, membership.regionOf),
      provinces: unions(membership.provinces, membership.provinceOf),
      country: { type: "GeometryCollection", geometries: [union({ code: "NL", name: "Nederland" }, () => true)] },
    },
  };
}
