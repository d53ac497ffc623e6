import {
  FirmnessDocument,
  type LastingLever,
  LastingLeversDocument,
  type LastingPace,
  LastingPaceDocument,
  type LongRun,
  LongRunDocument,
  NetworkError,
  type NotedRegion,
  type SourceLine,
  type Vintage,
} from "@solidariteitskaart/client";
import { migrateParams } from "../../address/migrate-params";
import { apiClientWithin } from "../../api/api-client";
import { unlessAway } from "../../api/api-is-away";
import { askVintagesFor } from "../../api/ask-vintages";
import { createReader, type Reading } from "../../api/reading";
import { figuresAway } from "../../api/say-status";
import { type PaceAsked, readPace } from "./read-pace";

export interface LongRunAnswer {
  readonly longRun: LongRun;
  readonly lasting: LastingPace;
  readonly levers: readonly LastingLever[];
  readonly sources: readonly SourceLine[];
  /** Which regions fall short whatever is chosen. */
  readonly firm: readonly NotedRegion[];
}

export type LongRunData =
  | {
      readonly kind: "figures";
      readonly answer: LongRunAnswer;
      readonly asked: PaceAsked;
      readonly vintage: Vintage;
      readonly vintages: readonly Vintage[];
    }
  | { readonly kind: "unknownVintage"; readonly value: string; readonly vintages: readonly Vintage[] }
  /** Figures of regions alone: without corporations there are no accounts to follow. */
  | { readonly kind: "noAccounts"; readonly vintage: Vintage; readonly vintages: readonly Vintage[] }
  | { readonly kind: "wrongPace"; readonly value: string }
  | { readonly kind: "away"; readonly at: number };

/** Every lever is tried over its whole range until 2060: that takes longer than a page may take elsewhere. Milliseconds. */
const TIMEOUT_MS = 30_000;

const read = createReader();

const refused = (): never => {
  throw new NetworkError("BAD_ANSWER", "this recalculation has no accounts of corporations");
};

const ask = (vintage: string, pace: number): Promise<Reading<LongRunAnswer>> =>
  read(`long run ${vintage} ${String(pace)}`, async () => {
    const client = apiClientWithin(TIMEOUT_MS);
    const [run, paces, levers, firmness] = await Promise.all([
      client.request(LongRunDocument, { vintage, pace }),
      client.request(LastingPaceDocument, { vintage }),
      client.request(LastingLeversDocument, { vintage }),
      client.request(FirmnessDocument, { vintage }),
    ]);
    const outcome = run.scenario?.outcome ?? null;
    const longRun = outcome?.longRun ?? null;
    const lasting = paces.scenario?.lastingPace ?? null;
    const tried = levers.scenario?.lastingPace?.levers ?? null;
    const firm = firmness.scenario?.outcome?.regions.nodes ?? [];
    return outcome && longRun && lasting && tried
      ? { longRun, lasting, levers: tried, sources: outcome.national.sources, firm }
      : refused();
  });

/** The years until 2060 at the pace of a link, or what is wrong with the link. */
export const loadLongRun = async (query: string): Promise<LongRunData> => {
  const params = migrateParams(new URLSearchParams(query));
  const asked = readPace(params.get("pace"));
  if (asked === null) return { kind: "wrongPace", value: params.get("pace") ?? "" };
  const listed = await askVintagesFor(params).catch(unlessAway("the API gave no recalculations", null));
  if (listed === null) return figuresAway();
  const vintages = listed.value;
  const code = params.get("v");
  const vintage = code === null ? vintages[0] : vintages.find((one) => one.code === code);
  if (!vintage) return { kind: "unknownVintage", value: code ?? "", vintages };
  if (vintage.isRegionTable) return { kind: "noAccounts", vintage, vintages };
  const reading = await ask(vintage.code, asked.pace);
  if (reading.kind === "away") return reading;
  return { kind: "figures", answer: reading.answer, asked, vintage, vintages };
};
