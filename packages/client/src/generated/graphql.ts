/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What may be claimed of a figure. Dutch: status van een cijfer. */
export type FigureStatus =
  /** Chosen, because no source says it. Dutch: aangenomen. */
  | 'ASSUMED'
  /** Follows from published figures by arithmetic alone. Dutch: afgeleid. */
  | 'DERIVED'
  /** Answer of this model; no source printed it. Dutch: gemodelleerd. */
  | 'MODELLED'
  /** Printed by a named source. Dutch: gepubliceerd. */
  | 'PUBLISHED';

/** How regions with a surplus share the giving. Dutch: wie geeft hoeveel. */
export type GiveRule =
  /** Every region gives the same share of its surplus. Dutch: naar rato van het overschot. */
  | 'PROPORTIONAL'
  /** By the formula of the levy for project support: half by dwellings, half by WOZ value, never more than is there. Dutch: naar de wettelijke heffing voor projectsteun (BTIV art. 116). */
  | 'STATUTORY_LEVY';

/** One lever pulled: its value and the years in which it holds. Dutch: knop met waarde. */
export type LeverValueInput = {
  /** First year; the lever's own first year when left out. Dutch: vanaf. */
  readonly from?: number | null | undefined;
  /** Key of the lever. Dutch: naam van de knop. */
  readonly key: string;
  /** Last year; the lever's own last year when left out. Dutch: tot en met. */
  readonly until?: number | null | undefined;
  /** In the lever's own unit, within its range. Dutch: waarde. */
  readonly value: number;
};

/** How regions with a shortfall share the receiving. Dutch: wie ontvangt hoeveel. */
export type ReceiveRule =
  /** The region that can do the smallest share of its task is raised first. Dutch: laagste haalbaarheid eerst. */
  | 'LOWEST_COVERAGE_FIRST'
  /** The region that loses most homes per euro of shortfall is filled first. Dutch: meeste woningen per euro. */
  | 'MOST_HOMES'
  /** Every region gets the same share of its shortfall. Dutch: naar rato van het tekort. */
  | 'PROPORTIONAL';

/** Along which way the money goes. Dutch: route. */
export type Route =
  /** From region to region with the fewest euro-kilometres. Dutch: dichtstbij. */
  | 'NEAREST'
  /** Through one national fund: no pairs of regions. Dutch: één landelijk fonds. */
  | 'POOL';

/** What if: assumptions about the world, measures that somebody decides, and the rule of solidarity. Everything left out keeps its default; what is wrong is refused with all faults at once. Dutch: scenario. */
export type ScenarioInput = {
  /** The world: interest, prices, growth. Dutch: aannames. */
  readonly assumptions?: ReadonlyArray<LeverValueInput> | null | undefined;
  /** What somebody decides. Dutch: maatregelen. */
  readonly measures?: ReadonlyArray<LeverValueInput> | null | undefined;
  /** How regions share. Dutch: solidariteitsregel. */
  readonly solidarity?: SolidarityRuleInput | null | undefined;
  /** Version of the scenario document; 1. Dutch: versie. */
  readonly version?: number | null | undefined;
};

/** What was found. Dutch: soort. */
export type SearchKind =
  /** A model corporation. Dutch: modelcorporatie. */
  | 'CORPORATION'
  /** A municipality of today. Dutch: gemeente. */
  | 'MUNICIPALITY'
  /** A housing market region. Dutch: woningmarktregio. */
  | 'REGION';

/** How regions share. What is left out keeps its default: proportional, along the shortest ways, nothing kept back. */
export type SolidarityRuleInput = {
  /** How surplus regions share the giving. Dutch: wie geeft hoeveel. */
  readonly give?: GiveRule | null | undefined;
  /** No transfer over a greater distance, km; no limit when left out. Dutch: grootste afstand. */
  readonly maxDistanceKm?: number | null | undefined;
  /** How shortfall regions share the receiving. Dutch: wie ontvangt hoeveel. */
  readonly receive?: ReceiveRule | null | undefined;
  /** Share of each surplus that stays at home, 0 to 1. Dutch: reserve. */
  readonly reserveShare?: number | null | undefined;
  /** From region to region, or through one fund. Dutch: route. */
  readonly route?: Route | null | undefined;
};

export type BoundariesQueryVariables = Exact<{ [key: string]: never; }>;


export type BoundariesQuery = { readonly regions: { readonly topology: unknown, readonly attribution: string, readonly source: string, readonly licence: string, readonly vintage: string, readonly schematic: boolean }, readonly abroad: { readonly topology: unknown, readonly attribution: string, readonly source: string, readonly licence: string, readonly vintage: string, readonly schematic: boolean } };

export type OutlinesFragment = { readonly topology: unknown, readonly attribution: string, readonly source: string, readonly licence: string, readonly vintage: string, readonly schematic: boolean };

export type OutcomeQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
}>;


export type OutcomeQuery = { readonly outcome:
    | { readonly __typename: 'Outcome', readonly hash: string, readonly vintage: { readonly code: string, readonly date: string, readonly nextExpected: string | null, readonly firstYear: number, readonly lastYear: number, readonly labels: { readonly nl: string, readonly en: string } }, readonly national: { readonly task: number, readonly capacity: number, readonly shortfall: number, readonly surplus: number, readonly moved: number, readonly open: number, readonly homesLost: number, readonly measuresLost: number, readonly newHomes: number, readonly measures: number, readonly slowdownYear: number | null, readonly regionsWithShortfall: number, readonly regionsWithSurplus: number, readonly figureStatus: { readonly shortfall: FigureStatus, readonly surplus: FigureStatus, readonly moved: FigureStatus, readonly open: FigureStatus, readonly homesLost: FigureStatus, readonly measuresLost: FigureStatus, readonly slowdownYear: FigureStatus }, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly task: number, readonly shortfall: number, readonly surplus: number, readonly given: number, readonly received: number, readonly open: number, readonly ownPosition: number, readonly remaining: number, readonly homesLost: number, readonly measuresLost: number, readonly newHomes: number, readonly homes: number, readonly ownPositionPerHome: number, readonly openShare: number, readonly status: FigureStatus, readonly region: { readonly code: string, readonly names: { readonly nl: string, readonly en: string }, readonly shortNames: { readonly nl: string, readonly en: string }, readonly position: { readonly nl: string, readonly en: string }, readonly neighbours: ReadonlyArray<{ readonly direction: string, readonly distanceKm: number, readonly region: { readonly code: string } }> } }> }, readonly solidarity: { readonly give: GiveRule, readonly receive: ReceiveRule, readonly route: Route, readonly reserveShare: number, readonly maxDistanceKm: number | null, readonly moved: number, readonly open: number, readonly certain: { readonly atMostMoved: number, readonly atLeastOpen: number }, readonly transfers: ReadonlyArray<{ readonly amount: number, readonly distanceKm: number, readonly requiresExemption: boolean, readonly from: { readonly code: string }, readonly to: { readonly code: string } }> } }
    | { readonly __typename: 'ScenarioFaults', readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }> }
   };

export type RegionFiguresFragment = { readonly task: number, readonly shortfall: number, readonly surplus: number, readonly given: number, readonly received: number, readonly open: number, readonly ownPosition: number, readonly remaining: number, readonly homesLost: number, readonly measuresLost: number, readonly newHomes: number, readonly homes: number, readonly ownPositionPerHome: number, readonly openShare: number, readonly status: FigureStatus, readonly region: { readonly code: string, readonly names: { readonly nl: string, readonly en: string }, readonly shortNames: { readonly nl: string, readonly en: string }, readonly position: { readonly nl: string, readonly en: string }, readonly neighbours: ReadonlyArray<{ readonly direction: string, readonly distanceKm: number, readonly region: { readonly code: string } }> } };

export type SourceLineFragment = { readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null };

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


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly kind: SearchKind, readonly code: string, readonly name: string, readonly matched: string, readonly region: { readonly code: string, readonly names: { readonly nl: string, readonly en: string } } }> };

export type MunicipalityQueryVariables = Exact<{
  code: string;
}>;


export type MunicipalityQuery = { readonly municipality: { readonly code: string, readonly name: string, readonly province: string, readonly askedFor: { readonly name: string, readonly explanation: { readonly nl: string, readonly en: string } } | null, readonly region: { readonly code: string, readonly names: { readonly nl: string, readonly en: string } } } | null };

export type VintagesQueryVariables = Exact<{ [key: string]: never; }>;


export type VintagesQuery = { readonly vintages: ReadonlyArray<{ readonly code: string, readonly date: string, readonly nextExpected: string | null, readonly firstYear: number, readonly lastYear: number, readonly publishedShortfall: number | null, readonly publishedSurplus: number | null, readonly labels: { readonly nl: string, readonly en: string } }> };

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
export const OutlinesFragmentDoc = new TypedDocumentString(`
    fragment Outlines on Boundaries {
  topology
  attribution
  source
  licence
  vintage
  schematic
}
    `, {"fragmentName":"Outlines"}) as unknown as TypedDocumentString<OutlinesFragment, unknown>;
export const RegionFiguresFragmentDoc = new TypedDocumentString(`
    fragment RegionFigures on RegionBalance {
  region {
    code
    names {
      nl
      en
    }
    shortNames {
      nl
      en
    }
    position {
      nl
      en
    }
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
}
    `, {"fragmentName":"RegionFigures"}) as unknown as TypedDocumentString<RegionFiguresFragment, unknown>;
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  code
  title
  url
  licence
  retrieved
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const BoundariesDocument = new TypedDocumentString(`
    query Boundaries {
  regions: boundaries(level: REGION) {
    ...Outlines
  }
  abroad: boundaries(level: CONTEXT) {
    ...Outlines
  }
}
    fragment Outlines on Boundaries {
  topology
  attribution
  source
  licence
  vintage
  schematic
}`) as unknown as TypedDocumentString<BoundariesQuery, BoundariesQueryVariables>;
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
        labels {
          nl
          en
        }
        date
        nextExpected
        firstYear
        lastYear
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
        certain {
          atMostMoved
          atLeastOpen
        }
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
    names {
      nl
      en
    }
    shortNames {
      nl
      en
    }
    position {
      nl
      en
    }
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
}
fragment SourceLine on Source {
  code
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
      names {
        nl
        en
      }
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
    askedFor {
      name
      explanation {
        nl
        en
      }
    }
    region {
      code
      names {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MunicipalityQuery, MunicipalityQueryVariables>;
export const VintagesDocument = new TypedDocumentString(`
    query Vintages {
  vintages {
    code
    labels {
      nl
      en
    }
    date
    nextExpected
    firstYear
    lastYear
    publishedShortfall
    publishedSurplus
  }
}
    `) as unknown as TypedDocumentString<VintagesQuery, VintagesQueryVariables>;