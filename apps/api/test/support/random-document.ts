import fc, { type GeneratorValue } from "fast-check";
import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

const NUMBERS = ["0", "1", "-1", "19", "100", "101", "2147483647", "0.5", "-0.0", "1e308", "1e999", "2026", "2034.5"];
const TEXTS = ["2026-01", "latest", "MRA", "GM0363", "rentIncrease", "", "__proto__", "😀", "<b>", "x".repeat(300)];
const STRANGE = ["null", "true", "[]", "{}", "$a", "WRONG"];
const NOISE = ["{", "}", '"', "...", "@skip(if: true)", "\u0000", "#", "fragment F on Query { __typename }", "é"];

const one = <Item>(draw: GeneratorValue, items: readonly Item[]): Item =>
  items[draw(fc.nat, { max: items.length - 1 })] as Item;

/** So deep fields nest, at most. */
const DEPTH = 5;

/**
 * A question that the schema allows, nearly: fields, arguments and values as they may be, with a wrong one now and then, and
 * sometimes text that is cut or has something in it.
 * @param leave names of fields that are not asked
 */
export function randomDocument(schema: GraphQLSchema, leave: ReadonlySet<string>): fc.Arbitrary<string> {
  return fc.gen().map((draw) => {
    const text = `{ ${selection(schema, schema.getQueryType(), DEPTH, draw, leave)} }`;
    const at = draw(fc.nat, { max: text.length });
    switch (draw(fc.nat, { max: 7 })) {
      case 0:
        return text.slice(0, at);
      case 1:
        return `${text.slice(0, at)}${one(draw, NOISE)}${text.slice(at)}`;
      default:
        return text;
    }
  });
}

function selection(
  schema: GraphQLSchema,
  type: GraphQLNamedType | null | undefined,
  depth: number,
  draw: GeneratorValue,
  leave: ReadonlySet<string>,
): string {
  const within = (to: GraphQLNamedType, less = 1) => `{ ${selection(schema, to, depth - less, draw, leave)} }`;
  if (isAbstractType(type)) {
    const some = one(draw, schema.getPossibleTypes(type));
    return `__typename ... on ${some.name} ${within(some, 0)}`;
  }
  if (!isObjectType(type)) return "__typename";
  const fields = Object.values(type.getFields()).filter(
    (field) => !leave.has(field.name) && (depth > 0 || isLeafType(getNamedType(field.type))),
  );
  if (fields.length === 0) return "__typename";
  return Array.from({ length: 1 + draw(fc.nat, { max: 2 }) }, (_, nth) => {
    const { name, args, type: to } = one(draw, fields);
    const given = args
      .filter((arg) => isRequiredArgument(arg) || draw(fc.nat, { max: 2 }) === 0)
      .map((arg) => `${arg.name}: ${value(arg.type, 2, draw)}`);
    const named = getNamedType(to);
    const below = isLeafType(named) ? "" : within(named);
    return `f${nth}: ${name}${given.length > 0 ? `(${given.join(", ")})` : ""} ${below}`;
  }).join(" ");
}

function value(type: GraphQLInputType, depth: number, draw: GeneratorValue): string {
  if (isNonNullType(type)) return value(type.ofType, depth, draw);
  if (draw(fc.nat, { max: 19 }) === 0) return one(draw, STRANGE);
  if (isListType(type))
    return `[${Array.from({ length: draw(fc.nat, { max: 2 }) }, () => value(type.ofType, depth, draw)).join(", ")}]`;
  if (isEnumType(type)) return one(draw, type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || (depth > 0 && draw(fc.boolean)),
    );
    return `{${fields.map((field) => `${field.name}: ${value(field.type, depth - 1, draw)}`).join(", ")}}`;
  }
  if (type.name === "Boolean") return one(draw, ["true", "false"]);
  if (["Int", "Float", "Euro"].includes(type.name)) return one(draw, NUMBERS);
  return JSON.stringify(one(draw, TEXTS));
}
