/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Boundaries($level: BoundaryLevel!) {\n  boundaries(level: $level) {\n    topology\n    source\n    licence\n    vintage\n    schematic\n  }\n}": typeof types.BoundariesDocument,
    "query Outcome($vintage: String, $scenario: ScenarioInput) {\n  outcome(vintage: $vintage, scenario: $scenario) {\n    __typename\n    ... on ScenarioFaults {\n      faults {\n        code\n        path\n        value\n        allowed\n        message\n      }\n    }\n    ... on Outcome {\n      hash\n      vintage {\n        code\n        label {\n          nl\n          en\n        }\n        date\n        nextExpected\n      }\n      national {\n        task\n        capacity\n        shortfall\n        surplus\n        moved\n        open\n        homesLost\n        measuresLost\n        newHomes\n        measures\n        slowdownYear\n        regionsWithShortfall\n        regionsWithSurplus\n        figureStatus {\n          shortfall\n          surplus\n          moved\n          open\n          homesLost\n          measuresLost\n          slowdownYear\n        }\n        sources {\n          ...SourceLine\n        }\n      }\n      years {\n        year\n      }\n      regions(first: 100) {\n        nodes {\n          ...RegionFigures\n        }\n      }\n      solidarity {\n        give\n        receive\n        route\n        reserveShare\n        maxDistanceKm\n        moved\n        open\n        euroKilometres\n        transfers {\n          from {\n            code\n          }\n          to {\n            code\n          }\n          amount\n          distanceKm\n          requiresExemption\n        }\n      }\n    }\n  }\n}\n\nfragment RegionFigures on RegionBalance {\n  region {\n    code\n    name\n    neighbours {\n      direction\n      distanceKm\n      region {\n        code\n      }\n    }\n  }\n  task\n  shortfall\n  surplus\n  given\n  received\n  open\n  ownPosition\n  remaining\n  homesLost\n  measuresLost\n  newHomes\n  homes\n  ownPositionPerHome\n  openShare\n  status\n  sources {\n    ...SourceLine\n  }\n}\n\nfragment SourceLine on Source {\n  id\n  title\n  url\n  licence\n  retrieved\n}": typeof types.OutcomeDocument,
    "query Positions($vintage: String) {\n  outcome(vintage: $vintage) {\n    __typename\n    ... on Outcome {\n      regions(first: 100) {\n        nodes {\n          ownPosition\n        }\n      }\n    }\n  }\n}": typeof types.PositionsDocument,
    "query Search($text: String!, $first: Int) {\n  search(text: $text, first: $first) {\n    kind\n    code\n    name\n    matched\n    region {\n      code\n      name\n    }\n  }\n}\n\nquery Municipality($code: String!) {\n  municipality(code: $code) {\n    code\n    name\n    province\n    region {\n      code\n      name\n    }\n  }\n}": typeof types.SearchDocument,
    "query Vintages {\n  vintages {\n    code\n    label {\n      nl\n      en\n    }\n    date\n    nextExpected\n    publishedShortfall\n    publishedSurplus\n  }\n}": typeof types.VintagesDocument,
};
const documents: Documents = {
    "query Boundaries($level: BoundaryLevel!) {\n  boundaries(level: $level) {\n    topology\n    source\n    licence\n    vintage\n    schematic\n  }\n}": types.BoundariesDocument,
    "query Outcome($vintage: String, $scenario: ScenarioInput) {\n  outcome(vintage: $vintage, scenario: $scenario) {\n    __typename\n    ... on ScenarioFaults {\n      faults {\n        code\n        path\n        value\n        allowed\n        message\n      }\n    }\n    ... on Outcome {\n      hash\n      vintage {\n        code\n        label {\n          nl\n          en\n        }\n        date\n        nextExpected\n      }\n      national {\n        task\n        capacity\n        shortfall\n        surplus\n        moved\n        open\n        homesLost\n        measuresLost\n        newHomes\n        measures\n        slowdownYear\n        regionsWithShortfall\n        regionsWithSurplus\n        figureStatus {\n          shortfall\n          surplus\n          moved\n          open\n          homesLost\n          measuresLost\n          slowdownYear\n        }\n        sources {\n          ...SourceLine\n        }\n      }\n      years {\n        year\n      }\n      regions(first: 100) {\n        nodes {\n          ...RegionFigures\n        }\n      }\n      solidarity {\n        give\n        receive\n        route\n        reserveShare\n        maxDistanceKm\n        moved\n        open\n        euroKilometres\n        transfers {\n          from {\n            code\n          }\n          to {\n            code\n          }\n          amount\n          distanceKm\n          requiresExemption\n        }\n      }\n    }\n  }\n}\n\nfragment RegionFigures on RegionBalance {\n  region {\n    code\n    name\n    neighbours {\n      direction\n      distanceKm\n      region {\n        code\n      }\n    }\n  }\n  task\n  shortfall\n  surplus\n  given\n  received\n  open\n  ownPosition\n  remaining\n  homesLost\n  measuresLost\n  newHomes\n  homes\n  ownPositionPerHome\n  openShare\n  status\n  sources {\n    ...SourceLine\n  }\n}\n\nfragment SourceLine on Source {\n  id\n  title\n  url\n  licence\n  retrieved\n}": types.OutcomeDocument,
    "query Positions($vintage: String) {\n  outcome(vintage: $vintage) {\n    __typename\n    ... on Outcome {\n      regions(first: 100) {\n        nodes {\n          ownPosition\n        }\n      }\n    }\n  }\n}": types.PositionsDocument,
    "query Search($text: String!, $first: Int) {\n  search(text: $text, first: $first) {\n    kind\n    code\n    name\n    matched\n    region {\n      code\n      name\n    }\n  }\n}\n\nquery Municipality($code: String!) {\n  municipality(code: $code) {\n    code\n    name\n    province\n    region {\n      code\n      name\n    }\n  }\n}": types.SearchDocument,
    "query Vintages {\n  vintages {\n    code\n    label {\n      nl\n      en\n    }\n    date\n    nextExpected\n    publishedShortfall\n    publishedSurplus\n  }\n}": types.VintagesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Boundaries($level: BoundaryLevel!) {\n  boundaries(level: $level) {\n    topology\n    source\n    licence\n    vintage\n    schematic\n  }\n}"): typeof import('./graphql.js').BoundariesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Outcome($vintage: String, $scenario: ScenarioInput) {\n  outcome(vintage: $vintage, scenario: $scenario) {\n    __typename\n    ... on ScenarioFaults {\n      faults {\n        code\n        path\n        value\n        allowed\n        message\n      }\n    }\n    ... on Outcome {\n      hash\n      vintage {\n        code\n        label {\n          nl\n          en\n        }\n        date\n        nextExpected\n      }\n      national {\n        task\n        capacity\n        shortfall\n        surplus\n        moved\n        open\n        homesLost\n        measuresLost\n        newHomes\n        measures\n        slowdownYear\n        regionsWithShortfall\n        regionsWithSurplus\n        figureStatus {\n          shortfall\n          surplus\n          moved\n          open\n          homesLost\n          measuresLost\n          slowdownYear\n        }\n        sources {\n          ...SourceLine\n        }\n      }\n      years {\n        year\n      }\n      regions(first: 100) {\n        nodes {\n          ...RegionFigures\n        }\n      }\n      solidarity {\n        give\n        receive\n        route\n        reserveShare\n        maxDistanceKm\n        moved\n        open\n        euroKilometres\n        transfers {\n          from {\n            code\n          }\n          to {\n            code\n          }\n          amount\n          distanceKm\n          requiresExemption\n        }\n      }\n    }\n  }\n}\n\nfragment RegionFigures on RegionBalance {\n  region {\n    code\n    name\n    neighbours {\n      direction\n      distanceKm\n      region {\n        code\n      }\n    }\n  }\n  task\n  shortfall\n  surplus\n  given\n  received\n  open\n  ownPosition\n  remaining\n  homesLost\n  measuresLost\n  newHomes\n  homes\n  ownPositionPerHome\n  openShare\n  status\n  sources {\n    ...SourceLine\n  }\n}\n\nfragment SourceLine on Source {\n  id\n  title\n  url\n  licence\n  retrieved\n}"): typeof import('./graphql.js').OutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Positions($vintage: String) {\n  outcome(vintage: $vintage) {\n    __typename\n    ... on Outcome {\n      regions(first: 100) {\n        nodes {\n          ownPosition\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').PositionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($text: String!, $first: Int) {\n  search(text: $text, first: $first) {\n    kind\n    code\n    name\n    matched\n    region {\n      code\n      name\n    }\n  }\n}\n\nquery Municipality($code: String!) {\n  municipality(code: $code) {\n    code\n    name\n    province\n    region {\n      code\n      name\n    }\n  }\n}"): typeof import('./graphql.js').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Vintages {\n  vintages {\n    code\n    label {\n      nl\n      en\n    }\n    date\n    nextExpected\n    publishedShortfall\n    publishedSurplus\n  }\n}"): typeof import('./graphql.js').VintagesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
