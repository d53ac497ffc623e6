import { createRequire } from "node:module";
import mapshaper from "mapshaper";

const load = createRequire(import.meta.url);

/** West, south, east, north of what a map of the Netherlands can show, degrees. */
const window = "2.5,50,8,54.2";

/** The countries around (Natural Earth 1:10m, public domain), cut to the window, as the text of a topology `countries`. */
export async function neighbouringCountries(): Promise<string> {
  const world: unknown = load("world-atlas/countries-10m.json");
  const output = await mapshaper.applyCommands(
    `-i countries.json -target countries -clip bbox=${window} -filter "name !== 'Netherlands'" -simplify weighted 40% -clean` +
      ` -filter-fields name -o context.json format=topojson quantization=4000 target=countries`,
    { "countries.json": JSON.stringify(world) },
  );
  return output["context.json"]?.toString("utf8") ?? "";
}
