import type { PlaceIndexRegion } from "@solidariteitskaart/client";
import { municipalityPath, regionPath, slugOf } from "./place-paths";

/** A place that an address means, with the one address that it has. */
export interface FoundPlace {
  readonly kind: "municipality" | "former" | "region";
  readonly code: string;
  /** Dutch address. */
  readonly path: string;
}

const municipalityCode = /^(?:gm-?)?(\d{1,4})(?:[.,]0{1,6})?(?=-|$)/i;
/** "gemeente-utrecht" and "utrecht-gemeente" are Utrecht. */
const bareSlug = (slug: string): string => slug.replace(/^(?:gemeente|gem)-/, "").replace(/-gem(?:eente)?$/, "");
/** The province that is a region, in its own language. */
const regionAliases: Readonly<Record<string, string>> = { fryslan: "friesland", "provincie-friesland": "friesland" };
const regionCode = /^([a-z0-9]{3})(?=-|$)/i;

interface Named extends FoundPlace {
  readonly slugs: readonly string[];
}

const unique = <Item extends FoundPlace>(places: readonly Item[]): Item | null => {
  const codes = new Set(places.map(({ code }) => code));
  return codes.size === 1 ? (places[0] ?? null) : null;
};

const found = (place: FoundPlace | null | undefined): FoundPlace | null =>
  place ? { kind: place.kind, code: place.code, path: place.path } : null;

const today = (index: readonly PlaceIndexRegion[]): readonly Named[] =>
  index.flatMap(({ municipalities }) =>
    municipalities.map(({ code, name, otherNames, mergedFrom }): Named => {
      // An old name leads to the page that explains it, not straight to what came of it.
      const gone = new Set(mergedFrom.map((one) => slugOf(one.name)));
      const others = otherNames.map(slugOf).filter((slug) => !gone.has(slug));
      return { kind: "municipality", code, path: municipalityPath(code, name), slugs: [slugOf(name), ...others] };
    }),
  );

const past = (index: readonly PlaceIndexRegion[]): readonly Named[] =>
  index.flatMap(({ municipalities }) =>
    municipalities.flatMap(({ mergedFrom }) =>
      mergedFrom.map(
        ({ code, name }): Named => ({
          kind: "former",
          code,
          path: municipalityPath(code, name),
          slugs: [slugOf(name)],
        }),
      ),
    ),
  );

/** The municipality that "GM0363-amsterdam", "gm0363" or "amsterdam" means; null where none or several can be meant. */
export const findMunicipality = (segment: string, index: readonly PlaceIndexRegion[]): FoundPlace | null => {
  const all = [...today(index), ...past(index)];
  const code = municipalityCode.exec(segment)?.[1];
  if (code !== undefined) return found(all.find((place) => place.code === `GM${code.padStart(4, "0")}`));
  const slug = bareSlug(slugOf(segment));
  const named = (places: readonly Named[]) => unique(places.filter(({ slugs }) => slugs.includes(slug)));
  return found(named(today(index)) ?? named(past(index)));
};

/** The region that "MRA-metropoolregio-amsterdam", "mra" or its name means. */
export const findRegion = (segment: string, index: readonly PlaceIndexRegion[]): FoundPlace | null => {
  const places = index.map(
    ({ code, names, shortNames }): Named => ({
      kind: "region",
      code,
      path: regionPath(code, names.nl),
      slugs: [names.nl, names.en, shortNames.nl, shortNames.en].map(slugOf),
    }),
  );
  const asked = slugOf(segment);
  const slug = regionAliases[asked] ?? asked;
  const named = unique(places.filter(({ slugs }) => slugs.includes(slug)));
  const code = regionCode.exec(segment)?.[1]?.toUpperCase();
  return found(named ?? places.find((place) => place.code === code));
};
