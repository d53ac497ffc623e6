import type { MunicipalTopology } from "../src/topology/types.js";
import { allocate } from "./allocation/allocate.js";
import { closeCornerContacts } from "./allocation/corner-contacts.js";
import { countryOf } from "./allocation/country.js";
import { joinLooseEnds } from "./allocation/loose-ends.js";
import { simplify } from "./outline/simplify.js";
import { toTopology } from "./outline/to-topology.js";
import { gridOf } from "./raster/grid.js";
import { landMask } from "./raster/land-mask.js";
import { recipe } from "./recipe.js";
import { readLand } from "./sources/land.js";
import type { Municipality } from "./sources/municipalities.js";
import type { Place } from "./sources/places.js";
import { readProvinces } from "./sources/provinces.js";

/** Land outline, provinces and places in; boundaries of the municipalities out. Same input, same output. */
export async function drawSchematic(
  municipalities: readonly Municipality[],
  places: readonly Place[],
): Promise<MunicipalTopology> {
  const grid = gridOf(recipe.cell);
  const country = countryOf(grid, landMask(grid, await readLand(), recipe), municipalities, places);
  const allocated = allocate(country, readProvinces());
  const joined = joinLooseEnds(grid, closeCornerContacts(grid, allocated));
  return simplify(toTopology(grid, closeCornerContacts(grid, joined), municipalities));
}
