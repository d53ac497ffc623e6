import mapshaper from "mapshaper";
import type { Topology } from "topojson-specification";
import type { MunicipalTopology } from "../../src/topology/types.js";
import { recipe } from "../recipe.js";

/** Leaves out the points that matter least, repairs lines that would cross, and rounds to the steps of the quantization. */
export async function simplify(topology: Topology): Promise<MunicipalTopology> {
  const output = await mapshaper.applyCommands(
    `-i municipalities.json -simplify weighted ${recipe.keptPoints} keep-shapes -clean -each "this.properties = {code, name}"` +
      ` -o municipalities.json format=topojson quantization=${recipe.quantization}`,
    { "municipalities.json": JSON.stringify(topology) },
  );
  const text = output["municipalities.json"]?.toString("utf8") ?? "";
  return JSON.parse(text) as MunicipalTopology;
}
