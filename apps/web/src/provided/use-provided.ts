"use client";

import { use } from "react";
import { keptProvided } from "./kept";

const fetched = new Map<string, Promise<unknown>>();

/** Milliseconds until the first further attempt; each takes twice as long, up to LONGEST. */
const FIRST = 500;
const LONGEST = 30_000;

/** Never gives up: until it comes, the page that the server drew stays, with its links and forms. */
const fetchPatiently = async (address: string, wait = FIRST): Promise<unknown> => {
  try {
    const answer = await fetch(address);
    if (answer.ok) return await answer.json();
  } catch {
    // No connection: as when the answer is none.
  }
  await new Promise((goOn) => setTimeout(goOn, wait));
  return fetchPatiently(address, Math.min(LONGEST, wait * 2));
};

const fetchOnce = (address: string): Promise<unknown> => {
  const known = fetched.get(address);
  if (known) return known;
  const asked = fetchPatiently(address);
  fetched.set(address, asked);
  return asked;
};

/** What the page provided under this address. In the browser what is around it waits until it has come. */
export const useProvided = (address: string): unknown =>
  typeof window === "undefined" ? keptProvided(address) : use(fetchOnce(address));
