import {
  type Dataset,
  type Fault,
  type Scenario,
  scenarioFromQuery,
  unboundedRoomFaults,
} from "@solidariteitskaart/model";
import { chooseObservations } from "../../observations/choose-observations.js";
import { observationsOf } from "../../observations/observations-of.js";
import type { Platform } from "../../platform/platform.js";
import { LATEST } from "../../platform/vintages/latest.js";
import { unknownVintage as unknownCode } from "../../platform/vintages/unknown-vintage.js";
import { shownValue } from "../../platform/words/shown-value.js";
import { type DownloadFile, FILES, type FileRequest } from "../files/files.js";
import { namedResultFault } from "./named-result.js";
import { type FileOptions, readOptions } from "./read-options.js";
import { isScenarioName } from "./scenario-names.js";

/** The parts of an address, decoded. */
export interface Address {
  readonly vintage: string;
  readonly file: string;
  readonly query: URLSearchParams;
}

export interface RequestRefusal {
  readonly status: 400 | 404 | 409;
  readonly faults: readonly Fault[];
}

export type RequestReading = (Omit<FileRequest, "origin"> & { readonly file: DownloadFile }) | RequestRefusal;

/** What an address asks for, or everything that is wrong with it. */
export async function readRequest(platform: Platform, address: Address): Promise<RequestReading> {
  const dataset = await platform.findDataset(address.vintage);
  const file = FILES.find(({ name }) => name === address.file);
  if (!dataset || !file)
    return {
      status: 404,
      faults: [
        ...(dataset ? [] : [vintageNotFound(platform, address.vintage)]),
        ...(file ? [] : [unknownFile(address.file)]),
      ],
    };
  const reading = readOptions(file, address.query);
  const scenario = readScenario(dataset, address.query);
  if ("faults" in reading || "faults" in scenario)
    return { status: 400, faults: [...faultsIn(reading), ...faultsIn(scenario)] };
  const [outcome, robustness] = await Promise.all([
    platform.outcome(dataset, scenario.scenario),
    platform.robustness(dataset, scenario.scenario),
  ]);
  const named = namedResultFault(address.query, outcome);
  if (named) return { status: named.code === "RESULT_CHANGED" ? 409 : 400, faults: [named] };
  const view = { platform, dataset, outcome, robustness };
  const { dialect, ...choice } = reading.options;
  const request = { view, file, dialect, observations: null };
  if (!isChoice(choice)) return request;
  const selection = chooseObservations(observationsOf(platform, dataset, outcome), choice);
  return "faults" in selection
    ? { status: 400, faults: selection.faults }
    : { ...request, observations: selection.observations };
}

const isChoice = ({ measures, years }: Omit<FileOptions, "dialect">) => measures !== null || years !== null;
const faultsIn = (reading: object): readonly Fault[] =>
  "faults" in reading ? (reading.faults as readonly Fault[]) : [];

type ScenarioReading = { readonly scenario: Scenario } | { readonly faults: readonly Fault[] };

/** The scenario in the query, about the vintage of the path; a query that names another vintage is refused. */
function readScenario(dataset: Dataset, query: URLSearchParams): ScenarioReading {
  const { vintage, kind } = dataset;
  const given = query.getAll("v");
  const pairs = [...query].filter(([name]) => name !== "v" && isScenarioName(name));
  const parsed = scenarioFromQuery([["v", vintage.code], ...pairs], {
    vintages: [vintage.code],
    defaultVintage: vintage.code,
    regionTables: kind === "REGION_TABLE" ? [vintage.code] : [],
  });
  const faults = [
    ...given.filter((code) => code !== vintage.code).map((code) => otherVintage(code, vintage.code)),
    ...(parsed.ok ? [] : parsed.faults),
    ...(parsed.ok && dataset.kind === "SECTOR" ? unboundedRoomFaults(dataset, parsed.scenario) : []),
  ];
  return parsed.ok && faults.length === 0 ? { scenario: parsed.scenario } : { faults };
}

/** The newest has an address of its own. */
export const vintageNotFound = (
  { datasets, refusalOf }: Pick<Platform, "datasets" | "refusalOf">,
  code: string,
): Fault => refusalOf(code) ?? unknownCode(code, datasets, [LATEST]);

function unknownFile(name: string): Fault {
  const allowed = FILES.map((file) => file.name).join(", ");
  const value = shownValue(name);
  return {
    code: "UNKNOWN_FILE",
    path: "file",
    value,
    allowed,
    message: `There is no file ${value ?? ""}; there are ${allowed}.`,
  };
}

function otherVintage(code: string, allowed: string): Fault {
  const value = shownValue(code);
  const message = `The path is about ${allowed}, but v names ${value ?? ""}; leave v out or make them equal.`;
  return { code: "CONFLICT", path: "v", value, allowed, message };
}
