import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import type { Tree } from "./test-server.js";

const NUMBERS: ReadonlySet<string> = new Set(["Int", "Float", "Euro"]);

/** What an answer is about, and what was asked: named by the answer, and no figure of it. */
const ABOUT: ReadonlySet<string> = new Set([
  "Corporation",
  "Figure",
  "LegalRule",
  "Lever",
  "LeverValue",
  "Municipality",
  "PageInfo",
  "Region",
  "Scenario",
  "SolidarityRule",
  "Source",
  "Vintage",
]);

/** Analyses of an outcome and what stands beside it: no figures of it. */
const BESIDE: ReadonlySet<string> = new Set([
  "Ensemble",
  "LongRun",
  "PublishedFigures",
  "RegionRobustness",
  "Robustness",
]);

/** Whether a field shows again what a list of the same answer holds: one item by its code, or the list without pages. */
const isShownElse = (field: GraphQLField<unknown, unknown>) =>
  field.name === "allRegions" || field.args.some(isRequiredArgument);

/** By what an item of a list is called in the place of a figure; else by its number from 0. */
const NAMES = ["corporation", "municipality", "region", "lever", "key", "year"] as const;
const PARTNERS = ["from", "to"] as const;

const SOME: Readonly<Record<string, string>> = {
  regions: "(first: 2)",
  corporations: "(first: 2)",
  municipalShares: '(region: "HMR")',
};
/** More of a list are alike. */
const ITEMS = 2;

/** A number of an answer: where it stands, and which field of the schema it is. */
export interface Place {
  readonly path: readonly string[];
  readonly field: string;
  readonly value: unknown;
}

const isNumber = (type: GraphQLNamedType) => NUMBERS.has(type.name);
const isConnection = ({ name }: GraphQLObjectType) => name.endsWith("Connection");
const hasTrace = (type: GraphQLObjectType) => "trace" in type.getFields();

/** Every number of the schema that can be an answer: "RegionBalance.open". */
export function allNumbers(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isNumber(getNamedType(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );
}

/** The fields of an answer that are figures, or lead to them; what has a trace of its own is another answer. */
function figureFields(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter((field) => {
    const of = getNamedType(field.type);
    if (SOME[field.name] === undefined && isShownElse(field)) return false;
    if (isNumber(of)) return !isConnection(type);
    if (!isObjectType(of) || ABOUT.has(of.name) || BESIDE.has(of.name) || hasTrace(of)) return false;
    return isConnection(type) ? field.name === "nodes" : figureFields(of).length > 0;
  });
}

/** What to ask for all figures of an answer, in parts: all at once would cost more than one request may. */
export function selectionsOf(type: GraphQLObjectType): string[] {
  const fields = figureFields(type);
  const leaves = fields.filter((field) => isNumber(getNamedType(field.type))).map(({ name }) => name);
  const names = namesOf(type).join(" ");
  return [
    ...(leaves.length > 0 ? [`${names} ${leaves.join(" ")}`] : []),
    ...fields.flatMap((field) => {
      const of = getNamedType(field.type);
      return isObjectType(of) ? selectionsOf(of).map((part) => `${names} ${called(field)} { ${part} }`) : [];
    }),
  ];
}

function called(field: GraphQLField<unknown, unknown>): string {
  const given = field.args.length > 0 ? SOME[field.name] : undefined;
  return `${field.name}${given ?? ""}`;
}

function namesOf(type: GraphQLObjectType): string[] {
  const fields = type.getFields();
  return [...NAMES, ...PARTNERS].flatMap((name) => {
    const of = fields[name] && getNamedType(fields[name].type);
    if (!of) return [];
    if (!isObjectType(of)) return name === "key" || name === "year" ? [name] : [];
    const by = ["code", "key"].find((key) => key in of.getFields());
    return by ? [`${name} { ${by} }`] : [];
  });
}

/** The numbers of an answer, of the first items of each list. */
export function placesIn(type: GraphQLObjectType, answer: Tree, path: readonly string[] = []): Place[] {
  return figureFields(type)
    .filter(({ name }) => name in answer)
    .flatMap((field): Place[] => {
      const of = getNamedType(field.type);
      const value: Tree | null | undefined = answer[field.name];
      // The year by which an item is called is no figure of it.
      if (field.name === "year") return [];
      const here = field.name === "nodes" ? path : [...path, field.name];
      if (!isObjectType(of)) return [{ path: here, field: `${type.name}.${field.name}`, value }];
      if (!value) return [];
      const listed = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
      const items = listed ? (value as readonly Tree[]).slice(0, ITEMS) : [];
      return listed
        ? items.flatMap((item, k) => placesIn(of, item, [...here, ...nameOf(item, k)]))
        : placesIn(of, value, here);
    });
}

function nameOf(item: Tree, place: number): string[] {
  if ("to" in item) return PARTNERS.map((side) => String(item[side]?.code ?? "POOL"));
  const names: readonly (Tree | null | undefined)[] = NAMES.map((field) => item[field]);
  const name = names.find((found) => found !== undefined && found !== null);
  if (!name) return [String(place)];
  return [String(typeof name === "object" ? (name.code ?? name.key) : name)];
}
