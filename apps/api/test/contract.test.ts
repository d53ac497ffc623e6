import { readdirSync, readFileSync } from "node:fs";
import {
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  NoDeprecatedCustomRule,
  parse,
  print,
  printSchema,
  type TypeNode,
  validate,
  validateSchema,
} from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { EXAMPLES } from "../graphiql/examples.mjs";
import { sizeOf, withoutDeprecated } from "../scripts/lib/size-of-schema.js";
import { buildApiSchema } from "../src/schema/build-schema.js";

/** Names that notebooks rely on. What is not built yet stands here until it is. */
const NOT_YET = ["observations"];

const contract = parse(readFileSync(new URL("./contract.graphql", import.meta.url), "utf8"));
const written = (type: TypeNode) => print(type);

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
});

type Described = {
  readonly fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[];
  readonly name: string;
};

const withFields: Described[] = contract.definitions.flatMap((node) =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
    ? [{ name: node.name.value, fields: node.fields ?? [] }]
    : [],
);

const fieldsOf = (name: string) => {
  const type = schema.getType(name);
  return isObjectType(type) || isInputObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
};

it("is a schema as GraphQL has them", () => {
  expect(validateSchema(schema)).toEqual([]);
});

describe.each(withFields.filter(({ name }) => !NOT_YET.includes(name)))("contract: $name", ({ name, fields }) => {
  it.each(
    fields.filter((field) => !NOT_YET.includes(field.name.value)).map((field) => [field.name.value, field] as const),
  )("has %s as agreed", (fieldName, agreed) => {
    const field = fieldsOf(name)[fieldName];
    expect(field, `${name}.${fieldName}`).toBeDefined();
    expect(String(field?.type)).toBe(written(agreed.type));
    if (agreed.kind !== Kind.FIELD_DEFINITION || !field || !("args" in field)) return;
    for (const argument of agreed.arguments ?? []) {
      const found = field.args.find((candidate) => candidate.name === argument.name.value);
      expect(String(found?.type), `${name}.${fieldName}(${argument.name.value})`).toBe(written(argument.type));
      if (argument.defaultValue) expect(String(found?.defaultValue)).toBe(print(argument.defaultValue));
    }
  });
});

describe("contract: enums, unions and interfaces", () => {
  it("keeps every enum value", () => {
    for (const node of contract.definitions) {
      if (node.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
      const type = schema.getType(node.name.value);
      const names = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
      expect(names).toEqual(expect.arrayContaining((node.values ?? []).map((value) => value.name.value)));
    }
  });

  it("keeps every member of a union, and every interface", () => {
    for (const node of contract.definitions) {
      if (node.kind === Kind.UNION_TYPE_DEFINITION) {
        const type = schema.getType(node.name.value);
        const members = isUnionType(type) ? type.getTypes().map((member) => member.name) : [];
        expect(members).toEqual((node.types ?? []).map((member) => member.name.value));
      }
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION) {
        const type = schema.getType(node.name.value);
        const interfaces = isObjectType(type) ? type.getInterfaces().map((item) => item.name) : [];
        expect(interfaces).toEqual(expect.arrayContaining((node.interfaces ?? []).map((item) => item.name.value)));
      }
    }
  });

  it("makes connections after Relay", () => {
    const names = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith("Connection"));
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const name of names) {
      const item = name.replace("Connection", "");
      const types = Object.fromEntries(Object.entries(fieldsOf(name)).map(([key, field]) => [key, String(field.type)]));
      expect(types).toEqual({
        edges: `[${item}Edge!]!`,
        faults: "[Fault!]!",
        nodes: `[${item}!]!`,
        pageInfo: "PageInfo!",
        totalCount: "Int!",
      });
    }
  });

  it("tells faults in one way, wherever something can be refused", () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (
        !isObjectType(type) ||
        !("faults" in type.getFields()) ||
        ["Query", "ImportPreview", "ImportJob"].includes(type.name)
      )
        continue;
      expect([type.name, type.getInterfaces().map(({ name }) => name)]).toEqual([type.name, ["Problem"]]);
    }
  });

  it("is no more to learn than the first edition was, what is deprecated apart", () => {
    const { lines, types } = sizeOf(withoutDeprecated(parse(printSchema(schema))));
    expect(lines).toBeLessThan(4993);
    expect(types).toBeLessThan(119);
  });

  it("is asked nothing that goes away, by the site, by its examples or by the documentation", () => {
    const folder = new URL("../../../packages/client/src/operations/", import.meta.url);
    const operations = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
    const documented = ["README.md", "docs/api.md"]
      .map((file) => readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8"))
      .flatMap((text) => [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = ""]) => query));
    for (const text of [operations.join("\n"), ...documented, ...EXAMPLES.map(({ query }) => query)])
      expect(validate(schema, parse(text), [NoDeprecatedCustomRule]), text.slice(0, 200)).toEqual([]);
  });

  it("tells code generators what its scalars hold, with an example, and of which inputs one field is given", () => {
    const own = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
    expect(own.map(({ name }) => name).toSorted()).toEqual(["Date", "DateTime", "Euro", "TopoJSON"]);
    for (const type of own) if (isScalarType(type)) expect(type.specifiedByURL, type.name).toMatch(/^https:\/\/.+/);
    for (const name of ["Date", "DateTime", "Euro"]) expect(schema.getType(name)?.description).toMatch(/\d{4}/);
    expect(printSchema(schema)).toContain("input FileContentInput @oneOf {");
  });

  it("describes every type, field, argument and value, with its Dutch name", () => {
    const bare: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__") || ["String", "Int", "Float", "Boolean", "ID"].includes(type.name)) continue;
      if (!type.description) bare.push(type.name);
      for (const field of Object.values(fieldsOf(type.name))) {
        if (!field.description) bare.push(`${type.name}.${field.name}`);
        for (const argument of "args" in field ? field.args : [])
          if (!argument.description) bare.push(`${type.name}.${field.name}(${argument.name})`);
      }
      if (isEnumType(type))
        for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`);
    }
    expect(bare).toEqual([]);
  });
});
