"use client";

import { createClient, NetworkError, SearchDocument, type SearchHit } from "@solidariteitskaart/client";
import { useEffect, useState } from "react";

/** Milliseconds without typing before the API is asked. */
const PAUSE = 150;
const MOST_HITS = 8;
const SHORTEST = 2;

export interface PlaceSearch {
  /** What the hits belong to; "" while nothing was asked. */
  readonly asked: string;
  readonly hits: readonly SearchHit[];
  readonly failed: boolean;
}

const nothing: PlaceSearch = { asked: "", hits: [], failed: false };

/** Places whose name fits the text, asked while the reader types. A later answer never loses from an earlier one. */
export const usePlaceSearch = (text: string): PlaceSearch => {
  const [found, setFound] = useState<PlaceSearch>(nothing);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted.length < SHORTEST) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      createClient("/graphql")
        .request(SearchDocument, { text: wanted, first: MOST_HITS }, { signal: controller.signal })
        .then(
          ({ search }) => setFound({ asked: wanted, hits: search ?? [], failed: false }),
          (failure: unknown) => {
            if (failure instanceof NetworkError && failure.failure === "ABORTED") return;
            setFound({ asked: wanted, hits: [], failed: true });
          },
        );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [wanted]);
  return wanted.length < SHORTEST ? nothing : found;
};
