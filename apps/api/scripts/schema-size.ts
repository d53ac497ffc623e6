import { parse, printSchema } from "graphql";
import { buildApiSchema } from "../src/schema/build-schema.js";
import { sizeOf, withoutDeprecated } from "./lib/size-of-schema.js";

/** Tells how large the published schema is, what is deprecated apart: how much there is to learn. */
const whole = parse(printSchema(await buildApiSchema()));
const told = ({ lines, types }: ReturnType<typeof sizeOf>) => `${lines} lines, ${types} object types`;

console.log(
  `The schema: ${told(sizeOf(whole))}. Without what is deprecated: ${told(sizeOf(withoutDeprecated(whole)))}.`,
);
