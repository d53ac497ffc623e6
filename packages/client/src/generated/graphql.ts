/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BoundaryLevel =
  | 'COUNTRY'
  | 'MUNICIPALITY'
  | 'REGION';

export type FigureStatus =
  | 'ASSUMED'
  | 'DERIVED'
  | 'MODELLED'
  | 'PUBLISHED';

export type GiveRule =
  | 'PROPORTIONAL'
  | 'STATUTORY_LEVY';

export type ReceiveRule =
  | 'LOWEST_COVERAGE_FIRST'
  | 'MOST_HOMES'
  | 'PROPORTIONAL';

export type Route =
  | 'NEAREST'
  | 'POOL';

export type ScenarioInput = {
  readonly solidarity?: SolidarityRuleInput | null | undefined;
  readonly version?: number | null | undefined;
};

export type SearchKind =
  | 'CORPORATION'
  | 'MUNICIPALITY'
  | 'REGION';

export type SolidarityRuleInput = {
  readonly give?: GiveRule | null | undefined;
  readonly maxDistanceKm?: number | null | undefined;
  readonly receive?: ReceiveRule | null | undefined;
  readonly reserveShare?: number | null | undefined;
  readonly route?: Route | null | undefined;
};

export type BoundariesQueryVariables = Exact<{
  level: BoundaryLevel;
}>;


export type BoundariesQuery = { readonly boundaries: { readonly topology: unknown, readonly source: string, readonly licence: string, readonly vintage: string, readonly schematic: boolean } };

export type OutcomeQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
}>;


export type OutcomeQuery = { readonly outcome:
    | { readonly __typename: 'Outcome', readonly hash: string, readonly vintage: { readonly code: string, readonly date: string, readonly nextExpected: string | null, readonly label: { readonly nl: string, readonly en: string } }, readonly national: { readonly task: number, readonly capacity: number, readonly shortfall: number, readonly surplus: number, readonly moved: number, readonly open: number, readonly homesLost: number, readonly measuresLost: number, readonly newHomes: number, readonly measures: number, readonly slowdownYear: number | null, readonly regionsWithShortfall: number, readonly regionsWithSurplus: number, readonly figureStatus: { readonly shortfall: FigureStatus, readonly surplus: FigureStatus, readonly moved: FigureStatus, readonly open: FigureStatus, readonly homesLost: FigureStatus, readonly measuresLost: FigureStatus, readonly slowdownYear: FigureStatus }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }, readonly years: ReadonlyArray<{ readonly year: number }>, readonly regions: { readonly nodes: ReadonlyArray<{ readonly task: number, readonly shortfall: number, readonly surplus: number, readonly given: number, readonly received: number, readonly open: number, readonly ownPosition: number, readonly remaining: number, readonly homesLost: number, readonly measuresLost: number, readonly newHomes: number, readonly homes: number, readonly ownPositionPerHome: number, readonly openShare: number, readonly status: FigureStatus, readonly region: { readonly code: string, readonly name: string, readonly neighbours: ReadonlyArray<{ readonly direction: string, readonly distanceKm: number, readonly region: { readonly code: string } }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }> }, readonly solidarity: { readonly give: GiveRule, readonly receive: ReceiveRule, readonly route: Route, readonly reserveShare: number, readonly maxDistanceKm: number | null, readonly moved: number, readonly open: number, readonly euroKilometres: number | null, readonly transfers: ReadonlyArray<{ readonly amount: number, readonly distanceKm: number, readonly requiresExemption: boolean, readonly from: { readonly code: string }, readonly to: { readonly code: string } }> } }
    | { readonly __typename: 'ScenarioFaults', readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }> }
   };

export type RegionFiguresFragment = { readonly task: number, readonly shortfall: number, readonly surplus: number, readonly given: number, readonly received: number, readonly open: number, readonly ownPosition: number, readonly remaining: number, readonly homesLost: number, readonly measuresLost: number, readonly newHomes: number, readonly homes: number, readonly ownPositionPerHome: number, readonly openShare: number, readonly status: FigureStatus, readonly region: { readonly code: string, readonly name: string, readonly neighbours: ReadonlyArray<{ readonly direction: string, readonly distanceKm: number, readonly region: { readonly code: string } }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> };

export type SourceLineFragment = { readonly id: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null };

export type PositionsQueryVariables = Exact<{
  vintage?: string | null | undefined;
}>;


export type PositionsQuery = { readonly outcome:
    | { readonly __typename: 'Outcome', readonly regions: { readonly nodes: ReadonlyArray<{ readonly ownPosition: number }> } }
    | { readonly __typename: 'ScenarioFaults' }
   };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly kind: SearchKind, readonly code: string, readonly name: string, readonly matched: string | null, readonly region: { readonly code: string, readonly name: string } | null }> };

export type MunicipalityQueryVariables = Exact<{
  code: string;
}>;


export type MunicipalityQuery = { readonly municipality: { readonly code: string, readonly name: string, readonly province: string, readonly region: { readonly code: string, readonly name: string } } | null };

export type VintagesQueryVariables = Exact<{ [key: string]: never; }>;


export type VintagesQuery = { readonly vintages: ReadonlyArray<{ readonly code: string, readonly date: string, readonly nextExpected: string | null, readonly publishedShortfall: number | null, readonly publishedSurplus: number | null, readonly label: { readonly nl: string, readonly en: string } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  id
  title
  url
  licence
  retrieved
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const RegionFiguresFragmentDoc = new TypedDocumentString(`
    fragment RegionFigures on RegionBalance {
  region {
    code
    name
    neighbours {
      direction
      distanceKm
      region {
        code
      }
    }
  }
  task
  shortfall
  surplus
  given
  received
  open
  ownPosition
  remaining
  homesLost
  measuresLost
  newHomes
  homes
  ownPositionPerHome
  openShare
  status
  sources {
    ...SourceLine
  }
}
    fragment SourceLine on Source {
  id
  title
  url
  licence
  retrieved
}`, {"fragmentName":"RegionFigures"}) as unknown as TypedDocumentString<RegionFiguresFragment, unknown>;
export const BoundariesDocument = new TypedDocumentString(`
    query Boundaries($level: BoundaryLevel!) {
  boundaries(level: $level) {
    topology
    source
    licence
    vintage
    schematic
  }
}
    `) as unknown as TypedDocumentString<BoundariesQuery, BoundariesQueryVariables>;
export const OutcomeDocument = new TypedDocumentString(`
    query Outcome($vintage: String, $scenario: ScenarioInput) {
  outcome(vintage: $vintage, scenario: $scenario) {
    __typename
    ... on ScenarioFaults {
      faults {
        code
        path
        value
        allowed
        message
      }
    }
    ... on Outcome {
      hash
      vintage {
        code
        label {
          nl
          en
        }
        date
        nextExpected
      }
      national {
        task
        capacity
        shortfall
        surplus
        moved
        open
        homesLost
        measuresLost
        newHomes
        measures
        slowdownYear
        regionsWithShortfall
        regionsWithSurplus
        figureStatus {
          shortfall
          surplus
          moved
          open
          homesLost
          measuresLost
          slowdownYear
        }
        sources {
          ...SourceLine
        }
      }
      years {
        year
      }
      regions(first: 100) {
        nodes {
          ...RegionFigures
        }
      }
      solidarity {
        give
        receive
        route
        reserveShare
        maxDistanceKm
        moved
        open
        euroKilometres
        transfers {
          from {
            code
          }
          to {
            code
          }
          amount
          distanceKm
          requiresExemption
        }
      }
    }
  }
}
    fragment RegionFigures on RegionBalance {
  region {
    code
    name
    neighbours {
      direction
      distanceKm
      region {
        code
      }
    }
  }
  task
  shortfall
  surplus
  given
  received
  open
  ownPosition
  remaining
  homesLost
  measuresLost
  newHomes
  homes
  ownPositionPerHome
  openShare
  status
  sources {
    ...SourceLine
  }
}
fragment SourceLine on Source {
  id
  title
  url
  licence
  retrieved
}`) as unknown as TypedDocumentString<OutcomeQuery, OutcomeQueryVariables>;
export const PositionsDocument = new TypedDocumentString(`
    query Positions($vintage: String) {
  outcome(vintage: $vintage) {
    __typename
    ... on Outcome {
      regions(first: 100) {
        nodes {
          ownPosition
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PositionsQuery, PositionsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int) {
  search(text: $text, first: $first) {
    kind
    code
    name
    matched
    region {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const MunicipalityDocument = new TypedDocumentString(`
    query Municipality($code: String!) {
  municipality(code: $code) {
    code
    name
    province
    region {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MunicipalityQuery, MunicipalityQueryVariables>;
export const VintagesDocument = new TypedDocumentString(`
    query Vintages {
  vintages {
    code
    label {
      nl
      en
    }
    date
    nextExpected
    publishedShortfall
    publishedSurplus
  }
}
    `) as unknown as TypedDocumentString<VintagesQuery, VintagesQueryVariables>;