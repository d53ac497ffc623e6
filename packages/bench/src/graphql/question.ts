/** The map: 19 regions, ten figures of each. */
const FIELDS = "region { code } task room shortfall surplus given received open homesLost shortfallShare";

/** @param name of the operation: another one makes another question of it, with the same answer */
export const question = (name = "Map"): string =>
  `query ${name}($vintage: String) { outcome(vintage: $vintage) { ... on Outcome { regions(first: 19) { nodes { ${FIELDS} } } } } }`;

export const body = (name?: string): string =>
  JSON.stringify({ query: question(name), variables: { vintage: "2026-01" } });

/** The part of the API's schema that the question is about, for servers that have nothing else. */
export const PART = /* GraphQL */ `
  type Query {
    outcome(vintage: String): OutcomeResult!
  }
  union OutcomeResult = Outcome | ScenarioFaults
  type ScenarioFaults {
    code: String
  }
  type Outcome {
    regions(first: Int!, after: String): RegionBalanceConnection!
  }
  type RegionBalanceConnection {
    nodes: [RegionBalance!]!
  }
  type RegionBalance {
    region: Region!
    task: Float!
    room: Float!
    shortfall: Float!
    surplus: Float!
    given: Float!
    received: Float!
    open: Float!
    homesLost: Int!
    shortfallShare: Float!
  }
  type Region {
    code: String!
  }
`;

/** What the API answers: the data of every other server. */
export interface PeerAnswer {
  readonly outcome: { readonly regions: { readonly nodes: readonly object[] } };
}

/** Resolvers of the part; fields of a region are read as they are. */
export const resolvers = ({ outcome }: PeerAnswer) => ({
  Query: { outcome: () => outcome },
  OutcomeResult: { __resolveType: () => "Outcome", resolveType: () => "Outcome" },
  Outcome: {
    regions: (parent: PeerAnswer["outcome"], { first }: { readonly first: number }) => ({
      nodes: parent.regions.nodes.slice(0, first),
    }),
  },
});
