import { fault } from "../fault.js";
import { type ParsedScenario, parseScenario, type ScenarioContext } from "../parse/parse-scenario.js";
import type { Fault } from "../types.js";
import { leverPrefixes, linkFields, type QueryPair } from "./link.js";
import { type RawLever, readLeverText } from "./read-lever-text.js";
import { readNumber } from "./read-number.js";

const numberFields: readonly string[] = ["version", "reserve", "max"];

/** The scenario's part of a query; other names belong to the page and are passed over. */
class RawQuery {
  readonly fields = new Map<string, unknown>();
  readonly assumptions: RawLever[] = [];
  readonly measures: RawLever[] = [];
  readonly repeated: Fault[] = [];

  add(name: string, value: string): void {
    const { assumptions, measures } = leverPrefixes;
    if (name.startsWith(assumptions)) this.assumptions.push(readLeverText(name.slice(assumptions.length), value));
    else if (name.startsWith(measures)) this.measures.push(readLeverText(name.slice(measures.length), value));
    else if (linkFields.some((field) => field.name === name)) this.addField(name, value);
  }

  private addField(name: string, value: string): void {
    if (this.fields.has(name)) {
      this.repeated.push(fault("DUPLICATE_FIELD", name, value, "each name once", `The link names ${name} twice.`));
    }
    this.fields.set(name, numberFields.includes(name) ? readNumber(value) : value);
  }

  document(): object {
    const { fields, assumptions, measures } = this;
    const solidarity = {
      give: fields.get("give"),
      receive: fields.get("receive"),
      route: fields.get("route"),
      reserveShare: fields.get("reserve"),
      maxDistanceKm: fields.get("max"),
    };
    return { version: fields.get("version"), vintage: fields.get("v"), assumptions, measures, solidarity };
  }

  /** Where a fault lies, in the words of the link. */
  nameOf(path: string): string {
    const field = linkFields.find((candidate) => `scenario.${candidate.path}` === path);
    if (field) return field.name;
    const lever = /^scenario\.(assumptions|measures)\[(\d+)\]/.exec(path);
    if (!lever) return path;
    const list = lever[1] === "measures" ? "measures" : "assumptions";
    return leverPrefixes[list] + (this[list][Number(lever[2])]?.key ?? "").slice(0, 60);
  }
}

function inWordsOfLink(item: Fault, name: string): Fault {
  return { ...item, path: name, message: item.message.replaceAll(item.path, name) };
}

/**
 * Reads a scenario from the pairs of a query string; `new URLSearchParams(...)` is such a list.
 * @returns faults name the parameter in `path`: "m.rentIncrease", "give"
 */
export function scenarioFromQuery(query: Iterable<Readonly<QueryPair>>, context: ScenarioContext): ParsedScenario {
  const raw = new RawQuery();
  for (const [name, value] of query) raw.add(name, value);
  const parsed = parseScenario(raw.document(), context);
  if (parsed.ok && raw.repeated.length === 0) return parsed;
  const found = parsed.ok ? [] : parsed.faults.map((item) => inWordsOfLink(item, raw.nameOf(item.path)));
  return { ok: false, faults: [...raw.repeated, ...found] };
}
