import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A scalar of text. What is given is taken as it is: the fields themselves say what is wrong with it, in full. */
const textScalar = (name: string, description: string, specifiedByURL: string, form: RegExp) =>
  new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => {
      if (typeof value === "string" && form.test(value)) return value;
      throw new GraphQLError(`${name} cannot show ${String(value)}.`);
    },
    parseValue: (value) => givenText(name, value),
    parseLiteral: (node) => givenText(name, node.kind === Kind.STRING ? node.value : undefined),
  });

function givenText(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new GraphQLError(`${name} must be a text.`);
}

export const Day = textScalar(
  "Date",
  'A calendar day as text: "2026-01-30" (ISO 8601). Dutch: dag.',
  "https://scalars.graphql.org/andimarek/local-date.html",
  DAY,
);

export const Moment = textScalar(
  "DateTime",
  'A moment as text, with its time zone: "2026-01-30T09:30:00Z" (RFC 3339). Dutch: tijdstip.',
  "https://scalars.graphql.org/andimarek/date-time.html",
  MOMENT,
);
