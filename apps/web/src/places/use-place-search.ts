"use client";

import { createClient, SearchDocument, type SearchHit } from "@solidariteitskaart/client";
import { useEffect, useState } from "react";
import { useAsked } from "../asking/use-asked";

/** Milliseconds without typing before the API is asked. */
const PAUSE = 150;
const MOST_HITS = 8;
const SHORTEST = 2;

export interface FoundPlaces {
  /** What the hits belong to; "" while nothing was asked. */
  readonly asked: string;
  readonly hits: readonly SearchHit[];
  readonly failed: boolean;
}

const ask = async (text: string, signal: AbortSignal): Promise<readonly SearchHit[]> => {
  const { search } = await createClient("/graphql").request(SearchDocument, { text, first: MOST_HITS }, { signal });
  return search ?? [];
};

/** Places whose name fits the text, asked while the reader types. A later answer never loses from an earlier one. */
export const usePlaceSearch = (text: string): FoundPlaces => {
  const wanted = text.trim();
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);
  const isLong = wanted.length >= SHORTEST;
  const { last, failed } = useAsked(
    isLong && settled === wanted ? wanted : null,
    (signal) => ask(wanted, signal),
    null,
  );
  if (!isLong) return { asked: "", hits: [], failed: false };
  if (failed) return { asked: wanted, hits: [], failed };
  return { asked: last?.key ?? "", hits: last?.value ?? [], failed };
};
