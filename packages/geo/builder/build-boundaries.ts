// Draws the schematic boundaries and measures regions and municipalities. Run by hand when a source or the recipe changes:
//   npm run boundaries
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import type { MunicipalitiesFile, regionsFile as regionsShape } from "../src/facts/shapes.js";
import { dissolve } from "../src/topology/dissolve.js";
import { describeAreas } from "./describe/areas.js";
import { municipalityCentres, regionCentres } from "./describe/centres.js";
import { distanceCsv, distanceTable } from "./describe/distances.js";
import { townDots } from "./describe/town-dots.js";
import { drawSchematic } from "./draw-schematic.js";
import { membershipOf } from "./membership.js";
import { readMunicipalities, readRegionNames } from "./sources/municipalities.js";
import { neighbouringCountries } from "./sources/neighbouring-countries.js";
import { readPlaces } from "./sources/places.js";
import { villages } from "./sources/villages.js";

const [factsFolder] = process.argv.slice(2);
if (factsFolder === undefined) throw new Error("Name the folder that holds municipalities-2025.csv");

const municipalities = readMunicipalities(factsFolder);
const places = readPlaces();
const membership = membershipOf(municipalities, readRegionNames(factsFolder));
const topology = dissolve(await drawSchematic(municipalities, places), membership);

const centres = municipalityCentres(places);
const regions = describeAreas(topology, topology.objects.regions, regionCentres(municipalities, centres));
const regionsFile: z.infer<typeof regionsShape> = { regions, distancesKm: distanceTable(regions) };

const described = describeAreas(topology, topology.objects.municipalities, centres);
const municipalitiesFile: MunicipalitiesFile = {
  provinces: membership.provinces,
  municipalities: described.map((area) => {
    const { region, province, landArea } = municipalities.find(({ code }) => code === area.code) ?? {};
    if (region === undefined || province === undefined || landArea === undefined)
      throw new Error(`Unknown ${area.code}`);
    return { ...area, region, province, landAreaKm2: Math.round(landArea * 100) / 100 };
  }),
};

write("schematic.topo.json", `${JSON.stringify(topology)}\n`);
write("context.topo.json", `${await neighbouringCountries()}\n`);
write("regions.json", readable(regionsFile));
write("municipalities.json", readable(municipalitiesFile));
write("places.json", readable(townDots(municipalities)));
write("villages.json", readable(villages()));
writeFileSync(join(factsFolder, "region-distances.csv"), distanceCsv(regionsFile.distancesKm));

function write(name: string, text: string): void {
  const folder = fileURLToPath(new URL("../generated/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** Indented, with short lists on one line: readable and good to compare. */
function readable(value: unknown): string {
  const text = JSON.stringify(value, null, 1);
  return `${text.replaceAll(/[[{]\s+([^[\]{}]*?)\s+[\]}]/g, (match) => match.replaceAll(/\s+/g, " "))}\n`;
}
