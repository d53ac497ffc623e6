import { deserialize, serialize } from "node:v8";
import type { Outcome, RegionBalance } from "@solidariteitskaart/model";

type Years = Pick<RegionBalance, "years" | "yearsUntil">;
type Region = Omit<RegionBalance, keyof Years>;
type Rest = Omit<Outcome, "corporations" | "regions"> & { readonly regions: readonly Region[] };

/**
 * An outcome on its way from a thread, in pieces of less than 100 kB: V8 puts what comes in a larger one among what stays
 * for long, and looking there for what is over costs as much as the model itself.
 */
export interface PackedOutcome {
  /** A tenth of all, and all that most questions ask for. */
  readonly rest: Uint8Array;
  /** For each region. */
  readonly years: readonly Uint8Array[];
  readonly corporations: readonly Uint8Array[];
}

/** Corporations in a piece. */
const PIECE = 100;

export function packOutcome({ regions, corporations, ...others }: Outcome): PackedOutcome {
  const years: Uint8Array[] = [];
  const withoutYears = regions.map(({ years: all, yearsUntil, ...region }) => {
    years.push(serialize({ years: all, yearsUntil } satisfies Years));
    return region;
  });
  const pieces = Array.from({ length: Math.ceil(corporations.length / PIECE) }, (_, at) =>
    serialize(corporations.slice(at * PIECE, (at + 1) * PIECE)),
  );
  return { rest: serialize({ ...others, regions: withoutYears } satisfies Rest), years, corporations: pieces };
}

/** @returns the same outcome; what few ask for is unpacked for whoever does */
export function unpackOutcome(packed: PackedOutcome): Outcome {
  const { regions, ...others } = deserialize(packed.rest) as Rest;
  const corporations = once(() =>
    packed.corporations.flatMap((piece) => deserialize(piece) as Outcome["corporations"]),
  );
  return {
    ...others,
    regions: regions.map((region, at) => {
      const years = once(() => deserialize(packed.years[at] as Uint8Array) as Years);
      return {
        ...region,
        get years() {
          return years().years;
        },
        get yearsUntil() {
          return years().yearsUntil;
        },
      };
    }),
    get corporations() {
      return corporations();
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
