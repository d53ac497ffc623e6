import { z } from "zod";
import { directions } from "./directions.js";

const lonLat = z.tuple([z.number(), z.number()]).readonly();

const neighbour = z.object({
  code: z.string(),
  /** As seen from this area's centre. */
  direction: z.enum(directions),
  /** Between the centres, great circle, kilometres. */
  distanceKm: z.number().positive(),
  /** True: no common border, but the nearest area across the water. */
  overWater: z.boolean(),
});

const area = z.object({
  code: z.string(),
  name: z.string(),
  /** Where the homes are: regions by corporation dwellings, municipalities by inhabitants. Degrees, longitude first. */
  centre: lonLat,
  /** The point inside that is furthest from any border, of the largest part. Degrees. */
  label: lonLat,
  /** West, south, east, north in degrees. */
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly(),
  /** Areas with a common border, or else the nearest across the water. */
  neighbours: z.array(neighbour).readonly(),
});

export const regionsFile = z.object({
  regions: z.array(area).readonly(),
  /** Between the centres, great circle, kilometres: distancesKm[from][to]. */
  distancesKm: z.record(z.string(), z.record(z.string(), z.number().nonnegative())),
});

export const municipalitiesFile = z.object({
  provinces: z.array(z.object({ code: z.string(), name: z.string() })).readonly(),
  municipalities: z
    .array(
      area.extend({
        region: z.string(),
        province: z.string(),
        /** Published land area, square kilometres. */
        landAreaKm2: z.number().positive(),
      }),
    )
    .readonly(),
});

export const placesFile = z
  .array(
    z.object({
      name: z.string(),
      lon: z.number(),
      lat: z.number(),
      /** 1: the four big cities; 2: more than 150,000 inhabitants in the municipality; 3: the rest. */
      size: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    }),
  )
  .readonly();

export const villagesFile = z
  .array(
    z.object({
      name: z.string(),
      /** CBS code of the municipality it lies in. */
      municipality: z.string(),
    }),
  )
  .readonly();

export type Neighbour = z.infer<typeof neighbour>;
export type RegionFacts = z.infer<typeof area>;
export type MunicipalitiesFile = z.infer<typeof municipalitiesFile>;
export type MunicipalityFacts = MunicipalitiesFile["municipalities"][number];
export type TownDot = z.infer<typeof placesFile>[number];
export type Village = z.infer<typeof villagesFile>[number];
