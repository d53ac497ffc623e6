import { createRequire } from "node:module";
import mapshaper from "mapshaper";

const load = createRequire(import.meta.url);

/** West, south, east, north of what a map of the Netherlands can show, degrees. */
const window = "-1.5,49,10.5,55.2";

/**
 * How far the neighbours reach into the Netherlands, which lies over them on the map: two outlines from two sources never
 * fit, and without this the sea would shine through along the land border.
 */
const overlap = "6km";

/** The countries around (Natural Earth 1:10m, public domain), cut to the window, as the text of a topology `countries`. */
export async function neighbouringCountries(): Promise<string> {
  const world: unknown = load("world-atlas/countries-10m.json");
  const output = await mapshaper.applyCommands(
    `-i countries.json -target countries -clip bbox=${window} -simplify weighted 80% -filter-fields name` +
      ` -filter "name === 'Netherlands'" + name=netherlands` +
      ` -target countries -filter "name !== 'Netherlands'"` +
      ` -filter "name !== 'France' && name !== 'Luxembourg'" + name=bordering -buffer ${overlap} -clip netherlands` +
      ` -merge-layers target=countries,bordering name=countries force -dissolve fields=name -clean -sort this.name` +
      ` -o context.json format=topojson quantization=4000 target=countries`,
    { "countries.json": JSON.stringify(world) },
  );
  return output["context.json"]?.toString("utf8") ?? "";
}
