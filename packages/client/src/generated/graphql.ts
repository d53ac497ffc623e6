/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which part of a corporation a starting value is about. Dutch: tak. */
export type AssumptionBranch =
  /** Either branch. Dutch: beide takken. */
  | 'BOTH'
  /** The commercial branch. Dutch: niet-DAEB-tak. */
  | 'COMMERCIAL'
  /** The sector or the economy as a whole. Dutch: hele sector. */
  | 'SECTOR'
  /** The social branch. Dutch: DAEB-tak. */
  | 'SOCIAL';

/** What the supplier of boundaries says about them. What is left out names the file. Dutch: herkomst. */
export type BoundariesAboutInput = {
  /** What must stand beside the map. Dutch: bronvermelding. */
  readonly attribution?: string | null | undefined;
  /** Licence. Dutch: licentie. */
  readonly licence?: string | null | undefined;
  /** Where the lines come from. Dutch: bron. */
  readonly source?: string | null | undefined;
  /** Year of the municipalities. Dutch: peiljaar. */
  readonly vintage?: string | null | undefined;
};

/** How the shares were made independent of the order of changes. Dutch: methode. */
export type BridgeMethod =
  /** The mean over every order (Shapley). Dutch: alle volgordes. */
  | 'EXACT'
  /** The mean over a fixed sample of orders: above eight parts. Dutch: steekproef. */
  | 'SAMPLED';

/** What kind of thing differs between two ends. Dutch: soort oorzaak. */
export type BridgePartKind =
  /** The whole recalculation, where its inputs cannot be told apart. Dutch: gegevens. */
  | 'DATA'
  /** A group of inputs of the recalculation. Dutch: invoer. */
  | 'INPUT'
  /** A lever of the scenario. Dutch: knop. */
  | 'LEVER'
  /** The rule of solidarity. Dutch: solidariteitsregel. */
  | 'RULE';

/** Which column of ours a header stands for. Dutch: kolomkeuze. */
export type ColumnMappingInput = {
  /** Key of our column; null: nothing is read from it. Dutch: kolom. */
  readonly column?: string | null | undefined;
  /** Header as it stands in the file. Dutch: kop. */
  readonly header: string;
};

/** What the cells under a header count in. Dutch: eenheid van een kolom. */
export type ColumnUnitInput = {
  /** Header as it stands in the file. Dutch: kop. */
  readonly header: string;
  /** What its cells count in. Dutch: eenheid. */
  readonly unit: ImportUnit;
};

/** Who can pull a lever. Dutch: wie erover gaat. */
export type Decider =
  /** The housing corporations. Dutch: de corporaties. */
  | 'CORPORATIONS'
  /** It needs room in European rules too. Dutch: de Europese Unie. */
  | 'EU'
  /** Nobody: it is the world. Dutch: niemand. */
  | 'NOBODY'
  /** Government and parliament. Dutch: het Rijk. */
  | 'STATE'
  /** The supervisor and the guarantee fund. Dutch: Aw en WSW. */
  | 'SUPERVISOR';

/** Sign before decimals. Dutch: decimaalteken. */
export type DecimalSign =
  /** 1,5. Dutch: komma. */
  | 'COMMA'
  /** 1.5. Dutch: punt. */
  | 'POINT';

/** What a higher value does to the national shortfall when it lasts. Dutch: wat meer doet. */
export type EffectOfMore =
  /** It differs from case to case. Dutch: wisselt. */
  | 'DEPENDS'
  /** It never raises it. Dutch: verlaagt het tekort. */
  | 'LOWERS_SHORTFALL'
  /** It never lowers it. Dutch: verhoogt het tekort. */
  | 'RAISES_SHORTFALL';

/** What kind of figure it is: what happened, or what somebody said would. Dutch: aard van een cijfer. */
export type FigureNature =
  /** Parties agreed on it. Dutch: afgesproken. */
  | 'AGREED'
  /** Somebody expected it. Dutch: verwacht. */
  | 'FORECAST'
  /** It happened, or was counted. Dutch: gerealiseerd. */
  | 'REALISED'
  /** A rule sets it. Dutch: regel. */
  | 'RULE';

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

/** A file in one of three ways: the id that POST /uploads gave, or a small file itself as text or in base64. Dutch: inhoud. */
export type FileContentInput =
  {   /** A small file of any kind in base64. Dutch: base64. */
  readonly base64: string; readonly text?: never; readonly upload?: never; }
  |  { readonly base64?: never;   /** A small CSV file as it is. Dutch: tekst. */
  readonly text: string; readonly upload?: never; }
  |  { readonly base64?: never; readonly text?: never;   /** Id of a file that was sent to POST /uploads. Dutch: upload. */
  readonly upload: string | number; };

/** How regions with a surplus share the giving. Dutch: wie geeft hoeveel. */
export type GiveRule =
  /** Every region gives the same share of its surplus. Dutch: naar rato van het overschot. */
  | 'PROPORTIONAL'
  /** By the formula of the levy for project support: half by dwellings, half by WOZ value, never more than is there. Dutch: naar de wettelijke heffing voor projectsteun (BTIV art. 116). */
  | 'STATUTORY_LEVY';

/** Whether a value was found that leaves nothing open. Dutch: uitkomst van het zoeken. */
export type GoalSeekAnswer =
  /** Nothing stays open as it is. Dutch: al gedekt. */
  | 'ALREADY_CLOSED'
  /** A value in the range closes the gap. Dutch: gevonden. */
  | 'FOUND'
  /** No value in the range closes the gap. Dutch: niet met deze knop. */
  | 'NONE_IN_RANGE';

/** A file, and what it is called. Dutch: bestand. */
export type ImportFileInput = {
  /**
   * A small file. Dutch: base64.
   * @deprecated Give it in content. Taken until 2027-12-31.
   */
  readonly base64?: string | null | undefined;
  /** What is in it. Dutch: inhoud. */
  readonly content?: FileContentInput | null | undefined;
  /** What the file is called, for people. Dutch: bestandsnaam. */
  readonly fileName?: string | null | undefined;
  /**
   * A small CSV file. Dutch: tekst.
   * @deprecated Give it in content. Taken until 2027-12-31.
   */
  readonly text?: string | null | undefined;
  /**
   * Id of an upload. Dutch: upload.
   * @deprecated Give it in content. Taken until 2027-12-31.
   */
  readonly upload?: string | number | null | undefined;
};

/** What a file holds. Dutch: soort bestand. */
export type ImportKind =
  /** Accounts and tasks by corporation and branch: the full model runs. Dutch: corporatietabel. */
  | 'CORPORATION_TABLE'
  /** The supervisor's forecast data: where homes stand. No recalculation by itself; a table of corporations uses it. Dutch: bezit. */
  | 'HOLDINGS'
  /** The statistics office's key figures of a year: the reference sector with those municipalities. Dutch: kerncijfers per gemeente. */
  | 'MUNICIPALITY_FIGURES'
  /** Task and capacity by region: gives map, transfers and losses, without levers. Dutch: regiotabel. */
  | 'REGION_TABLE';

/** How to read the file, where it was not right. Dutch: leeswijze. */
export type ImportReadingInput = {
  /** Sign before decimals. Dutch: decimaalteken. */
  readonly decimals?: DecimalSign | null | undefined;
  /** Row of the header, as a spreadsheet counts; found out when left out. Dutch: rij van de kop. */
  readonly headerRow?: number | null | undefined;
  /** Headers that were not found by name, or wrongly. Dutch: kolommen. */
  readonly mapping?: ReadonlyArray<ColumnMappingInput> | null | undefined;
  /** Name of the sheet; the one that has most of the columns when left out. Dutch: werkblad. */
  readonly sheet?: string | null | undefined;
  /** What columns count in, where the file is silent. Dutch: eenheden. */
  readonly units?: ReadonlyArray<ColumnUnitInput> | null | undefined;
};

/** Where you have the figures from. Dutch: bron. */
export type ImportSourceInput = {
  /** Licence, or "unknown". Dutch: licentie. */
  readonly licence: string;
  /** Title. Dutch: titel. */
  readonly title: string;
  /** Web address. Dutch: webadres. */
  readonly url?: string | null | undefined;
};

/** Where an import is. Dutch: stand van de invoer. */
export type ImportState =
  /** Somebody stopped it; nothing was stored. Dutch: gestopt. */
  | 'CANCELLED'
  /** It is stored, whole. Dutch: klaar. */
  | 'DONE'
  /** Nothing was stored: see faults and failure. Dutch: mislukt. */
  | 'FAILED'
  /** It is read, or waits for its turn. Dutch: bezig. */
  | 'RUNNING';

/** What the cells of a column count in. Dutch: eenheid van een kolom. */
export type ImportUnit =
  /** Thousands of millions. Dutch: miljarden. */
  | 'BILLION'
  /** Millions. Dutch: miljoenen. */
  | 'MILLION'
  /** As they stand: euros, homes. Dutch: zoals het er staat. */
  | 'ONE'
  /** Percent of one. Dutch: procenten. */
  | 'PERCENT'
  /** Thousands. Dutch: duizenden. */
  | 'THOUSAND';

/** What your recalculation will be called. Dutch: eigen doorrekening. */
export type ImportVintageInput = {
  /** Small letters, digits and dashes, such as 2026-11-utrecht; its code once it is published. Dutch: code. */
  readonly code: string;
  /** Day of the figures. Dutch: datum. */
  readonly date: string;
  /** Name in English; the Dutch one when left out. */
  readonly labelEn?: string | null | undefined;
  /** Name in Dutch. Dutch: naam. */
  readonly labelNl: string;
  /** Day from which newer ones are to be expected. Dutch: volgende. */
  readonly nextExpected?: string | null | undefined;
};

/** A way in which the law lets money or building cross the border of a region. Dutch: instrument. */
export type Instrument =
  /** The giver builds in the other region itself, with an exemption from the core-region rule. Dutch: ontheffing. */
  | 'EXEMPTION'
  /** Project support paid from a levy on all corporations. Dutch: projectsteun uit heffing. */
  | 'STATUTORY_SUPPORT'
  /** Corporations support one another's projects by agreement. Dutch: vrijwillige projectsteun. */
  | 'VOLUNTARY_SUPPORT';

/** Why an instrument cannot serve. Dutch: waarom een instrument afvalt. */
export type InstrumentLeftOut =
  /** From one fund nobody builds in another region itself: an exemption does not help. Dutch: fonds geeft steun. */
  | 'FUND_NEEDS_SUPPORT'
  /** The plan asks more than the levy. Dutch: heffing boven de grens. */
  | 'LEVY_ABOVE_CAP';

/** Whether a lever is the world, or something that somebody decides. Dutch: soort knop. */
export type LeverKind =
  /** The world: nobody decides it. Dutch: aanname. */
  | 'ASSUMPTION'
  /** What somebody decides. Dutch: maatregel. */
  | 'MEASURE';

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

/** How shortfalls share the receiving. Dutch: wie ontvangt hoeveel. */
export type ReceiveRule =
  /** The region that can do the smallest share of its task is raised first. Dutch: laagste haalbaarheid eerst. */
  | 'LOWEST_COVERAGE_FIRST'
  /** The region that loses most homes per euro of shortfall is filled first. Dutch: meeste woningen per euro. */
  | 'MOST_HOMES'
  /** Every region gets the same share of its shortfall. Dutch: naar rato van het tekort. */
  | 'PROPORTIONAL';

/** What sets the growth of the rent sum. Dutch: regel voor de huursom. */
export type RentCapRule =
  /** A figure that the parties agreed on for one year. Dutch: afspraak. */
  | 'AGREED'
  /** Mean inflation of three years before. Dutch: inflatie over drie jaar. */
  | 'INFLATION'
  /** Collective wages of the year before, less half a percentage point. Dutch: cao-lonen. */
  | 'WAGES';

/** Whether a region falls short whichever way the open rules of the model are chosen. Dutch: hoe vast staat dit. */
export type RobustnessVerdict =
  /** Short in some variants, not in others. Dutch: hangt af van keuzes. */
  | 'DEPENDS'
  /** Short in every variant. Dutch: vast tekort. */
  | 'ROBUST_SHORTFALL'
  /** Short in no variant. Dutch: vast overschot. */
  | 'ROBUST_SURPLUS';

/** Along which way the money goes. Dutch: route. */
export type Route =
  /** Along the fewest euro-kilometres. Dutch: dichtstbij. */
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

/** One end of a comparison: a recalculation under a scenario. Dutch: doorrekening met scenario. */
export type ScenarioRef = {
  /** What if; nothing when left out. Dutch: scenario. */
  readonly scenario?: ScenarioInput | null | undefined;
  /** Code of the recalculation, or latest. Dutch: doorrekening. */
  readonly vintage?: string | null | undefined;
};

/** What was found. Dutch: soort. */
export type SearchKind =
  /** A corporation: of the reference sector, or of an import. Dutch: corporatie. */
  | 'CORPORATION'
  /** A municipality of today. Dutch: gemeente. */
  | 'MUNICIPALITY'
  /** A housing market region. Dutch: woningmarktregio. */
  | 'REGION';

/** How regions share. What is left out keeps its default: proportional, along the shortest ways, nothing kept back. */
export type SolidarityRuleInput = {
  /** How surpluses share the giving. Dutch: wie geeft hoeveel. */
  readonly give?: GiveRule | null | undefined;
  /** No transfer over a greater distance, km; no limit when left out. Dutch: grootste afstand. */
  readonly maxDistanceKm?: number | null | undefined;
  /** How shortfalls share the receiving. Dutch: wie ontvangt hoeveel. */
  readonly receive?: ReceiveRule | null | undefined;
  /** Share of each surplus that stays at home, 0 to 1. Dutch: reserve. */
  readonly reserveShare?: number | null | undefined;
  /** From region to region, or through one fund. Dutch: route. */
  readonly route?: Route | null | undefined;
};

/** One import. Dutch: invoer. */
export type StartImportInput = {
  /** Of a region table: whether regions may be missing; they are not in the recalculation then. Dutch: deel. */
  readonly allowSubset?: boolean | null | undefined;
  /** The file. Dutch: bestand. */
  readonly file: ImportFileInput;
  /** Of a table of corporations: token of holdings that were imported before. Dutch: bezit. */
  readonly holdings?: string | null | undefined;
  /** What it holds. Dutch: soort. */
  readonly kind: ImportKind;
  /** Where the preview was not right. Dutch: leeswijze. */
  readonly reading?: ImportReadingInput | null | undefined;
  /** Where the figures come from. Dutch: bronnen. */
  readonly sources?: ReadonlyArray<ImportSourceInput> | null | undefined;
  /** Of figures of municipalities: mergers that the product does not know yet. Dutch: herindelingen. */
  readonly successions?: ReadonlyArray<SuccessionInput> | null | undefined;
  /** What it will be called. Dutch: naam en datum. */
  readonly vintage: ImportVintageInput;
  /** Of figures of municipalities: their year, where the file does not say it. Dutch: jaar. */
  readonly year?: number | null | undefined;
};

/** Where a municipality went after those that the product knows. Dutch: herindeling. */
export type SuccessionInput = {
  /** Code of the one that it went into. Dutch: nieuwe code. */
  readonly newCode: string;
  /** Code of the former municipality, such as GM0457. Dutch: oude code. */
  readonly oldCode: string;
  /** Share of its dwellings, 0 to 1. Dutch: aandeel. */
  readonly weight: number;
};

/** How a municipality ended. Dutch: soort herindeling. */
export type SuccessionKind =
  /** It went into one municipality as a whole. Dutch: samenvoeging. */
  | 'MERGER'
  /** It was divided over several. Dutch: splitsing. */
  | 'SPLIT';

/** What a number counts: the same list for figures, steps of an explanation and levers. Dutch: eenheid. */
export type Unit =
  /** A number of something else, such as futures. Dutch: aantal van iets anders. */
  | 'COUNT'
  /** Whole euros in prices of 2025. Dutch: hele euro's, prijspeil 2025. */
  | 'EUR'
  /** Euros times kilometres. Dutch: euro maal kilometer. */
  | 'EUR_KM'
  /** Whole euros in prices of the year itself. Dutch: hele euro's, prijspeil van het jaar zelf. */
  | 'EUR_NOMINAL'
  /** Euros a home, prices of the year itself. Dutch: euro per woning, prijspeil van het jaar zelf. */
  | 'EUR_NOMINAL_PER_HOME'
  /** Euros a home a month, prices of the year itself. Dutch: euro per woning per maand, prijspeil van het jaar zelf. */
  | 'EUR_NOMINAL_PER_HOME_PER_MONTH'
  /** Euros a home, prices of 2025. Dutch: euro per woning, prijspeil 2025. */
  | 'EUR_PER_HOME'
  /** Euros a home a month. Dutch: euro per woning per maand. */
  | 'EUR_PER_HOME_PER_MONTH'
  /** Euros a home a year. Dutch: euro per woning per jaar. */
  | 'EUR_PER_HOME_PER_YEAR'
  /** Euros a month, in prices of the year from which it holds. Dutch: euro per maand, prijspeil van het jaar waarin het ingaat. */
  | 'EUR_PER_MONTH'
  /** Euros a year, in prices of each year. Dutch: euro per jaar, prijspeil van elk jaar. */
  | 'EUR_PER_YEAR'
  /** Euros of WOZ value. Dutch: euro WOZ-waarde. */
  | 'EUR_WOZ'
  /** Fraction of 1 (0.035 is 3.5 percent). Dutch: deel van 1 (0,035 is 3,5 procent). */
  | 'FRACTION'
  /** Homes. Dutch: woningen. */
  | 'HOMES'
  /** Kilometres. Dutch: kilometer. */
  | 'KM'
  /** The lever's own unit. Dutch: de eenheid van de knop zelf. */
  | 'LEVER'
  /** Sustainability measures. Dutch: verduurzamingsmaatregelen. */
  | 'MEASURES'
  /** Percent. Dutch: procent. */
  | 'PERCENT'
  /** Percentage points. Dutch: procentpunt. */
  | 'PERCENTAGE_POINT'
  /** Ratio, a number of times. Dutch: verhoudingsgetal. */
  | 'RATIO'
  /** Regions. Dutch: regio's. */
  | 'REGIONS'
  /** A switch: 0 is off, 1 is on. Dutch: schakelaar: 0 is uit, 1 is aan. */
  | 'SWITCH'
  /** Calendar year. Dutch: kalenderjaar. */
  | 'YEAR';

export type BoundariesQueryVariables = Exact<{ [key: string]: never; }>;


export type BoundariesQuery = { readonly regions: { readonly topology: unknown, readonly attribution: string, readonly source: string, readonly licence: string, readonly vintage: string, readonly schematic: boolean }, readonly abroad: { readonly topology: unknown, readonly attribution: string, readonly source: string, readonly licence: string, readonly vintage: string, readonly schematic: boolean } };

export type OutlinesFragment = { readonly topology: unknown, readonly attribution: string, readonly source: string, readonly licence: string, readonly vintage: string, readonly schematic: boolean };

export type BridgeQueryVariables = Exact<{
  from: ScenarioRef;
  to: ScenarioRef;
}>;


export type BridgeQuery = { readonly bridge:
    | { readonly __typename: 'Bridge', readonly method: BridgeMethod, readonly publishedSplit: boolean | null, readonly fromVintage: { readonly code: string, readonly date: string }, readonly toVintage: { readonly code: string, readonly date: string }, readonly from: { readonly task: number, readonly shortfall: number, readonly surplus: number, readonly moved: number, readonly open: number, readonly homesLost: number, readonly measuresLost: number }, readonly to: { readonly task: number, readonly shortfall: number, readonly surplus: number, readonly moved: number, readonly open: number, readonly homesLost: number, readonly measuresLost: number }, readonly difference: { readonly task: number, readonly shortfall: number, readonly surplus: number, readonly open: number, readonly homesLost: number, readonly measuresLost: number }, readonly parts: ReadonlyArray<{ readonly kind: BridgePartKind, readonly key: string, readonly figures: { readonly shortfall: { readonly amount: number, readonly least: number, readonly most: number }, readonly surplus: { readonly amount: number, readonly least: number, readonly most: number }, readonly open: { readonly amount: number, readonly reached: number, readonly least: number, readonly most: number }, readonly homesLost: { readonly amount: number, readonly least: number, readonly most: number } } }> }
    | { readonly __typename: 'ScenarioFaults', readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }> }
   };

export type HeadlineFiguresFragment = { readonly task: number, readonly shortfall: number, readonly surplus: number, readonly moved: number, readonly open: number, readonly homesLost: number, readonly measuresLost: number };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { readonly factFiles: ReadonlyArray<{ readonly code: string, readonly file: string, readonly rows: number, readonly status: FigureStatus, readonly title: { readonly nl: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }>, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }>, readonly vintages: ReadonlyArray<{ readonly code: string, readonly date: string, readonly nextExpected: string | null, readonly hash: string, readonly publishedTask: number | null, readonly publishedShortfall: number | null, readonly publishedSurplus: number | null, readonly labels: { readonly nl: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }> };

export type EnsembleQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
  runs?: number;
  seed?: number;
}>;


export type EnsembleQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly ensemble: { readonly __typename: 'Ensemble', readonly runs: number, readonly seed: number, readonly chanceOfOpen: number, readonly distributions: ReadonlyArray<{ readonly mean: number, readonly standardDeviation: number, readonly lever: { readonly key: string, readonly unit: Unit } }>, readonly national: { readonly shortfall: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly surplus: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly open: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly homesNotBuilt: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly measuresNotDone: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly homesLost: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly measuresLost: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number } }, readonly regions: ReadonlyArray<{ readonly chanceOfShortfall: number, readonly chanceOfOpen: number, readonly depthOfShortfall: number | null, readonly region: { readonly code: string }, readonly figures: { readonly shortfall: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly open: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number } } }>, readonly years: ReadonlyArray<{ readonly year: number, readonly open: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number } }> } | null } | null };

export type EnsembleProgressSubscriptionVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
  runs?: number;
  seed?: number;
}>;


export type EnsembleProgressSubscription = { readonly ensembleProgress: { readonly done: number, readonly total: number, readonly result:
      | { readonly __typename: 'Ensemble', readonly runs: number, readonly seed: number, readonly chanceOfOpen: number, readonly distributions: ReadonlyArray<{ readonly mean: number, readonly standardDeviation: number, readonly lever: { readonly key: string, readonly unit: Unit } }>, readonly national: { readonly shortfall: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly surplus: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly open: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly homesNotBuilt: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly measuresNotDone: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly homesLost: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly measuresLost: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number } }, readonly regions: ReadonlyArray<{ readonly chanceOfShortfall: number, readonly chanceOfOpen: number, readonly depthOfShortfall: number | null, readonly region: { readonly code: string }, readonly figures: { readonly shortfall: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly open: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number } } }>, readonly years: ReadonlyArray<{ readonly year: number, readonly open: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number } }> }
      | { readonly __typename: 'ScenarioFaults', readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }> }
     | null } };

export type EnsembleFiguresFragment = { readonly __typename: 'Ensemble', readonly runs: number, readonly seed: number, readonly chanceOfOpen: number, readonly distributions: ReadonlyArray<{ readonly mean: number, readonly standardDeviation: number, readonly lever: { readonly key: string, readonly unit: Unit } }>, readonly national: { readonly shortfall: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly surplus: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly open: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly homesNotBuilt: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly measuresNotDone: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly homesLost: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly measuresLost: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number } }, readonly regions: ReadonlyArray<{ readonly chanceOfShortfall: number, readonly chanceOfOpen: number, readonly depthOfShortfall: number | null, readonly region: { readonly code: string }, readonly figures: { readonly shortfall: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly open: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number } } }>, readonly years: ReadonlyArray<{ readonly year: number, readonly open: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number } }> };

export type SpreadFragment = { readonly shortfall: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly surplus: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly open: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly homesNotBuilt: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly measuresNotDone: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly homesLost: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number }, readonly measuresLost: { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number } };

export type PercentileFragment = { readonly p10: number, readonly p50: number, readonly p90: number, readonly mean: number };

export type SpreadQueryVariables = Exact<{
  vintage?: string | null | undefined;
}>;


export type SpreadQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly regions: { readonly nodes: ReadonlyArray<{ readonly ownPosition: number, readonly ownPositionPerHome: number, readonly openShare: number, readonly homesNotBuilt: number, readonly measuresNotDone: number, readonly years: ReadonlyArray<{ readonly shortfall: number, readonly shortfallPerHome: number, readonly openShare: number, readonly homesNotBuilt: number, readonly measuresNotDone: number }> }> } } | null } | null };

export type ChancesQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
}>;


export type ChancesQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly ensemble: { readonly __typename: 'Ensemble', readonly runs: number, readonly seed: number, readonly regions: ReadonlyArray<{ readonly chanceOfShortfall: number, readonly region: { readonly code: string } }> } | null } | null };

export type OpenRangeQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
}>;


export type OpenRangeQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly ensemble: { readonly __typename: 'Ensemble', readonly chanceOfOpen: number, readonly national: { readonly open: { readonly p10: number, readonly p90: number } }, readonly regions: ReadonlyArray<{ readonly chanceOfOpen: number, readonly region: { readonly code: string }, readonly figures: { readonly open: { readonly p10: number, readonly p90: number } } }> } | null } | null };

export type EachYearQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
}>;


export type EachYearQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly years: ReadonlyArray<{ readonly year: number, readonly task: number, readonly received: number, readonly open: number, readonly newHomes: number, readonly homesLost: number, readonly homesScrapped: number, readonly measuresScrapped: number, readonly shortfall: number, readonly shortfallPerHome: number, readonly openShare: number, readonly homesNotBuilt: number, readonly measuresNotDone: number }>, readonly regions: { readonly nodes: ReadonlyArray<{ readonly region: { readonly code: string }, readonly years: ReadonlyArray<{ readonly year: number, readonly task: number, readonly received: number, readonly open: number, readonly newHomes: number, readonly homesLost: number, readonly homesScrapped: number, readonly measuresScrapped: number, readonly shortfall: number, readonly shortfallPerHome: number, readonly openShare: number, readonly homesNotBuilt: number, readonly measuresNotDone: number }> }> } } | null } | null };

export type YearsUntilQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
}>;


export type YearsUntilQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly years: ReadonlyArray<{ readonly year: number, readonly task: number, readonly shortfall: number, readonly received: number, readonly open: number, readonly openShare: number, readonly shortfallPerHome: number, readonly newHomes: number, readonly homesLost: number, readonly homesScrapped: number, readonly measuresScrapped: number, readonly homesNotBuilt: number, readonly measuresNotDone: number }>, readonly regions: { readonly nodes: ReadonlyArray<{ readonly region: { readonly code: string }, readonly years: ReadonlyArray<{ readonly year: number, readonly task: number, readonly shortfall: number, readonly received: number, readonly open: number, readonly openShare: number, readonly shortfallPerHome: number, readonly newHomes: number, readonly homesLost: number, readonly homesScrapped: number, readonly measuresScrapped: number, readonly homesNotBuilt: number, readonly measuresNotDone: number }> }> } } | null } | null };

export type YearLineFragment = { readonly year: number, readonly task: number, readonly received: number, readonly open: number, readonly newHomes: number, readonly homesLost: number, readonly homesScrapped: number, readonly measuresScrapped: number, readonly shortfall: number, readonly shortfallPerHome: number, readonly openShare: number, readonly homesNotBuilt: number, readonly measuresNotDone: number };

export type RunningLineFragment = { readonly year: number, readonly task: number, readonly shortfall: number, readonly received: number, readonly open: number, readonly openShare: number, readonly shortfallPerHome: number, readonly newHomes: number, readonly homesLost: number, readonly homesScrapped: number, readonly measuresScrapped: number, readonly homesNotBuilt: number, readonly measuresNotDone: number };

export type MunicipalityMapQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalityMapQuery = { readonly regions: { readonly topology: unknown, readonly attribution: string, readonly source: string, readonly licence: string, readonly vintage: string, readonly schematic: boolean }, readonly abroad: { readonly topology: unknown, readonly attribution: string, readonly source: string, readonly licence: string, readonly vintage: string, readonly schematic: boolean }, readonly municipalities: { readonly topology: unknown, readonly attribution: string, readonly source: string, readonly licence: string, readonly vintage: string, readonly schematic: boolean }, readonly published: ReadonlyArray<{ readonly code: string, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string, readonly inhabitants: number, readonly dwellings: number, readonly corporationSharePercent: number, readonly corporationDwellings: number, readonly meanWozValue: number }> }> };

export type MunicipalitiesOfQueryVariables = Exact<{
  vintage?: string | null | undefined;
}>;


export type MunicipalitiesOfQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string }>, readonly outcome: { readonly allRegions: ReadonlyArray<{ readonly region: { readonly municipalities: ReadonlyArray<{ readonly year: number, readonly status: FigureStatus, readonly sourceTitle: string, readonly code: string, readonly name: string, readonly inhabitants: number, readonly dwellings: number, readonly corporationSharePercent: number, readonly corporationDwellings: number, readonly meanWozValue: number }> } }> } | null } | null };

export type MapMunicipalityFragment = { readonly code: string, readonly name: string, readonly inhabitants: number, readonly dwellings: number, readonly corporationSharePercent: number, readonly corporationDwellings: number, readonly meanWozValue: number };

export type CompareQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
  from: ScenarioRef;
  to: ScenarioRef;
}>;


export type CompareQuery = { readonly other: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly vintage: { readonly code: string, readonly labels: { readonly nl: string, readonly en: string } }, readonly national: { readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly status: FigureStatus, readonly ownPosition: number, readonly ownPositionPerHome: number, readonly openShare: number, readonly homesNotBuilt: number, readonly measuresNotDone: number, readonly region: { readonly code: string, readonly shortNames: { readonly nl: string, readonly en: string } }, readonly robustness: { readonly verdict: RobustnessVerdict, readonly of: number, readonly extraDebt: boolean } | null }> } } | null } | null, readonly difference:
    | { readonly __typename: 'Difference', readonly status: FigureStatus, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }>, readonly national: { readonly shortfall: number, readonly surplus: number, readonly open: number, readonly homesLost: number, readonly homesNotBuilt: number, readonly measuresLost: number, readonly measuresNotDone: number }, readonly regions: ReadonlyArray<{ readonly ownPosition: number, readonly ownPositionPerHome: number, readonly openShare: number, readonly homesNotBuilt: number, readonly measuresNotDone: number, readonly region: { readonly code: string } }> }
    | { readonly __typename: 'ScenarioFaults', readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }> }
   };

export type ShownOfRegionFragment = { readonly ownPosition: number, readonly ownPositionPerHome: number, readonly openShare: number, readonly homesNotBuilt: number, readonly measuresNotDone: number };

export type ShownOfYearFragment = { readonly shortfall: number, readonly shortfallPerHome: number, readonly openShare: number, readonly homesNotBuilt: number, readonly measuresNotDone: number };

export type ShownOfDifferenceFragment = { readonly ownPosition: number, readonly ownPositionPerHome: number, readonly openShare: number, readonly homesNotBuilt: number, readonly measuresNotDone: number };

export type FirmnessQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
}>;


export type FirmnessQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly regions: { readonly nodes: ReadonlyArray<{ readonly region: { readonly code: string, readonly shortNames: { readonly nl: string, readonly en: string } }, readonly robustness: { readonly verdict: RobustnessVerdict, readonly of: number, readonly extraDebt: boolean } | null }> } } | null } | null };

export type NotedRegionFragment = { readonly region: { readonly code: string, readonly shortNames: { readonly nl: string, readonly en: string } }, readonly robustness: { readonly verdict: RobustnessVerdict, readonly of: number, readonly extraDebt: boolean } | null };

export type FrontierQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
  leverA: string;
  leverB: string;
  points?: number;
}>;


export type FrontierQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly frontier: { readonly __typename: 'Frontier', readonly leverA: { readonly key: string, readonly unit: Unit }, readonly leverB: { readonly key: string, readonly unit: Unit }, readonly points: ReadonlyArray<{ readonly a: number, readonly b: number | null, readonly open: number }> } | null } | null };

export type GoalSeekQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
  lever: string;
}>;


export type GoalSeekQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly goalSeek: { readonly __typename: 'GoalSeek', readonly answer: GoalSeekAnswer, readonly value: number | null, readonly steppedValue: number | null, readonly bestValue: number, readonly openBefore: number, readonly openAtBest: number, readonly openAtStep: number | null, readonly lever: { readonly key: string, readonly unit: Unit } } | null } | null };

export type HowSureQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
}>;


export type HowSureQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly hash: string, readonly vintage: { readonly code: string, readonly firstYear: number, readonly lastYear: number, readonly labels: { readonly nl: string, readonly en: string } }, readonly national: { readonly shortfall: number, readonly surplus: number, readonly open: number, readonly homesNotBuilt: number, readonly measuresNotDone: number, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly shortfall: number, readonly region: { readonly code: string, readonly names: { readonly nl: string, readonly en: string }, readonly shortNames: { readonly nl: string, readonly en: string } }, readonly robustness: { readonly verdict: RobustnessVerdict, readonly of: number, readonly extraDebt: boolean } | null }> }, readonly robustness: { readonly variants: ReadonlyArray<{ readonly name: string, readonly task: string, readonly debt: string, readonly margin: string, readonly sigma: number, readonly tax: string, readonly consistent: boolean, readonly shortfall: number, readonly surplus: number }>, readonly regions: ReadonlyArray<{ readonly verdict: RobustnessVerdict, readonly fallsShort: number, readonly of: number, readonly region: { readonly code: string }, readonly shareNotFeasible: { readonly low: number, readonly middle: number, readonly high: number } }>, readonly consistentRegions: ReadonlyArray<{ readonly verdict: RobustnessVerdict, readonly fallsShort: number, readonly of: number, readonly region: { readonly code: string }, readonly shareNotFeasible: { readonly low: number, readonly middle: number, readonly high: number } }> }, readonly years: ReadonlyArray<{ readonly year: number, readonly open: number }> } | null, readonly sensitivity: { readonly __typename: 'Sensitivity', readonly capacityInterestUp: number, readonly capacityInterestDown: number, readonly base: { readonly open: number }, readonly bars: ReadonlyArray<{ readonly low: number, readonly high: number, readonly present: number, readonly lever: { readonly key: string, readonly unit: Unit }, readonly atLow: { readonly open: number }, readonly atHigh: { readonly open: number } }> } | null } | null };

export type FirmRegionFragment = { readonly verdict: RobustnessVerdict, readonly fallsShort: number, readonly of: number, readonly region: { readonly code: string }, readonly shareNotFeasible: { readonly low: number, readonly middle: number, readonly high: number } };

export type LetterQueryVariables = Exact<{ [key: string]: never; }>;


export type LetterQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly section: string, readonly topic: string, readonly value: string, readonly amount: number | null, readonly unit: string, readonly unitOf: string | null, readonly period: string | null, readonly comparator: string, readonly status: FigureStatus, readonly modelled: { readonly amount: number | null, readonly value: string, readonly deviationPercent: number | null, readonly fitted: boolean, readonly status: FigureStatus } | null, readonly text: { readonly nl: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }> }, readonly verification: ReadonlyArray<{ readonly code: string, readonly values: ReadonlyArray<{ readonly label: string, readonly value: number | null }> }>, readonly letterChecks: ReadonlyArray<{ readonly computed: number, readonly deviationPercent: number, readonly holds: boolean, readonly claim: { readonly code: string, readonly section: string, readonly topic: string, readonly value: string, readonly amount: number | null, readonly unit: string, readonly unitOf: string | null, readonly period: string | null, readonly comparator: string, readonly status: FigureStatus, readonly text: { readonly nl: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }, readonly from: ReadonlyArray<{ readonly code: string, readonly text: { readonly nl: string, readonly en: string } }>, readonly formula: { readonly nl: string, readonly en: string } }> };

export type ClaimLineFragment = { readonly code: string, readonly section: string, readonly topic: string, readonly value: string, readonly amount: number | null, readonly unit: string, readonly unitOf: string | null, readonly period: string | null, readonly comparator: string, readonly status: FigureStatus, readonly text: { readonly nl: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> };

export type LetterCheckLineFragment = { readonly computed: number, readonly deviationPercent: number, readonly holds: boolean, readonly claim: { readonly code: string, readonly section: string, readonly topic: string, readonly value: string, readonly amount: number | null, readonly unit: string, readonly unitOf: string | null, readonly period: string | null, readonly comparator: string, readonly status: FigureStatus, readonly text: { readonly nl: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }, readonly from: ReadonlyArray<{ readonly code: string, readonly text: { readonly nl: string, readonly en: string } }>, readonly formula: { readonly nl: string, readonly en: string } };

export type LeversQueryVariables = Exact<{
  vintage?: string | null | undefined;
}>;


export type LeversQuery = { readonly levers: ReadonlyArray<{ readonly key: string, readonly kind: LeverKind, readonly unit: Unit, readonly min: number, readonly max: number, readonly step: number, readonly default: number | null, readonly neutralValue: number | null, readonly firstYear: number, readonly lastYear: number, readonly wholePeriod: boolean, readonly decidedBy: ReadonlyArray<Decider>, readonly effectOfMore: EffectOfMore, readonly companionOf: string | null, readonly claim: { readonly code: string, readonly text: { readonly nl: string, readonly en: string } } | null }> };

export type LeverLineFragment = { readonly key: string, readonly kind: LeverKind, readonly unit: Unit, readonly min: number, readonly max: number, readonly step: number, readonly default: number | null, readonly neutralValue: number | null, readonly firstYear: number, readonly lastYear: number, readonly wholePeriod: boolean, readonly decidedBy: ReadonlyArray<Decider>, readonly effectOfMore: EffectOfMore, readonly companionOf: string | null, readonly claim: { readonly code: string, readonly text: { readonly nl: string, readonly en: string } } | null };

export type InterestPointQueryVariables = Exact<{
  vintage?: string | null | undefined;
}>;


export type InterestPointQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly sensitivity: { readonly __typename: 'Sensitivity', readonly capacityInterestUp: number, readonly capacityInterestDown: number } | null } | null };

export type InterestPointFragment = { readonly capacityInterestUp: number, readonly capacityInterestDown: number };

export type LongRunQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
  until?: number | null | undefined;
  pace?: number;
}>;


export type LongRunQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly national: { readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }, readonly longRun: { readonly until: number, readonly pace: number, readonly paceFrom: number, readonly growth: { readonly inflation: number, readonly maintenanceGrowth: number, readonly buildCostGrowth: number, readonly valueGrowth: number }, readonly national: ReadonlyArray<{ readonly year: number, readonly task: number, readonly unmet: number, readonly share: number, readonly shareTogether: number, readonly finance: { readonly homes: number, readonly debt: number, readonly icr: number | null, readonly ltv: number | null, readonly debtPerHome: number, readonly monthlyResultPerHome: number } }> } | null } | null } | null };

export type LastingPaceQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
  until?: number;
}>;


export type LastingPaceQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly lastingPace: { readonly __typename: 'LastingPace', readonly until: number, readonly paceFrom: number, readonly national: { readonly pace: number | null, readonly atLeast: boolean, readonly agreedBreaksIn: number | null }, readonly regions: ReadonlyArray<{ readonly pace: number | null, readonly atLeast: boolean, readonly agreedBreaksIn: number | null, readonly region: { readonly code: string, readonly shortNames: { readonly nl: string, readonly en: string } } }> } | null } | null };

export type LastingLeversQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
  until?: number;
}>;


export type LastingLeversQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly lastingPace: { readonly __typename: 'LastingPace', readonly levers: ReadonlyArray<{ readonly kind: LeverKind, readonly answer: GoalSeekAnswer, readonly value: number | null, readonly steppedValue: number | null, readonly bestValue: number, readonly unmetBefore: number, readonly unmetAtBest: number, readonly paceAtBest: number | null, readonly lever: { readonly key: string, readonly unit: Unit } }> } | null } | null };

export type MethodQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodQuery = { readonly levers: ReadonlyArray<{ readonly key: string, readonly unit: Unit }>, readonly assumptions: ReadonlyArray<{ readonly key: string, readonly branch: AssumptionBranch, readonly fromYear: number | null, readonly untilYear: number | null, readonly value: number, readonly unit: string, readonly status: FigureStatus, readonly note: { readonly nl: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }>, readonly financialNorms: ReadonlyArray<{ readonly code: string, readonly ratio: string, readonly branch: string, readonly kind: string, readonly operator: string, readonly limit: number, readonly status: FigureStatus, readonly definition: { readonly nl: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }>, readonly legalRules: ReadonlyArray<{ readonly code: string, readonly value: string | null, readonly unit: string | null, readonly legalBasis: string, readonly textYear: number | null, readonly status: FigureStatus, readonly text: { readonly nl: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }>, readonly calibration: { readonly extraDebt: number, readonly modelEdition: number, readonly vintages: ReadonlyArray<{ readonly costFactor: number, readonly marketInterest: number, readonly vintage: { readonly code: string, readonly publishedTask: number | null, readonly publishedShortfall: number | null, readonly publishedSurplus: number | null, readonly labels: { readonly nl: string, readonly en: string } }, readonly residuals: { readonly task: number, readonly shortfall: number, readonly surplus: number } }> }, readonly verification: ReadonlyArray<{ readonly code: string, readonly unit: string, readonly label: { readonly nl: string, readonly en: string }, readonly claim: { readonly code: string, readonly section: string, readonly topic: string, readonly value: string, readonly amount: number | null, readonly unit: string, readonly unitOf: string | null, readonly period: string | null, readonly comparator: string, readonly status: FigureStatus, readonly text: { readonly nl: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> } | null, readonly figures: ReadonlyArray<{ readonly code: string, readonly metric: string, readonly series: string, readonly period: string | null, readonly from: string | null, readonly until: string | null, readonly nature: FigureNature, readonly comparator: string, readonly value: number, readonly unit: string, readonly status: FigureStatus, readonly label: { readonly nl: string, readonly en: string }, readonly note: { readonly nl: string, readonly en: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }>, readonly words: { readonly nl: string, readonly en: string } | null, readonly note: { readonly nl: string, readonly en: string } | null, readonly values: ReadonlyArray<{ readonly label: string, readonly value: number | null }> }>, readonly regions: ReadonlyArray<{ readonly code: string, readonly shortNames: { readonly nl: string, readonly en: string } }> };

export type OutcomeQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
}>;


export type OutcomeQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly hash: string, readonly vintage: { readonly code: string, readonly date: string, readonly nextExpected: string | null, readonly firstYear: number, readonly lastYear: number, readonly labels: { readonly nl: string, readonly en: string } }, readonly national: { readonly task: number, readonly capacity: number, readonly shortfall: number, readonly surplus: number, readonly moved: number, readonly open: number, readonly homesLost: number, readonly measuresLost: number, readonly homesScrapped: number, readonly measuresScrapped: number, readonly homesNotBuilt: number, readonly measuresNotDone: number, readonly newHomes: number, readonly measures: number, readonly slowdownYear: number | null, readonly regionsWithShortfall: number, readonly regionsWithSurplus: number, readonly status: FigureStatus, readonly published: { readonly shortfall: number | null, readonly surplus: number | null, readonly homesLost: number | null, readonly measuresLost: number | null } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }>, readonly publishedSources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly task: number, readonly shortfall: number, readonly surplus: number, readonly given: number, readonly received: number, readonly open: number, readonly ownPosition: number, readonly remaining: number, readonly homesLost: number, readonly measuresLost: number, readonly homesScrapped: number, readonly measuresScrapped: number, readonly homesNotBuilt: number, readonly measuresNotDone: number, readonly newHomes: number, readonly homes: number, readonly ownPositionPerHome: number, readonly openShare: number, readonly status: FigureStatus, readonly robustness: { readonly verdict: RobustnessVerdict, readonly fallsShort: number, readonly of: number, readonly extraDebt: boolean, readonly shareNotFeasible: { readonly low: number, readonly high: number } } | null, readonly region: { readonly code: string, readonly names: { readonly nl: string, readonly en: string }, readonly shortNames: { readonly nl: string, readonly en: string }, readonly position: { readonly nl: string, readonly en: string }, readonly neighbours: ReadonlyArray<{ readonly direction: string, readonly distanceKm: number, readonly region: { readonly code: string } }> } }> }, readonly years: ReadonlyArray<{ readonly year: number, readonly task: number, readonly open: number, readonly openShare: number, readonly homesNotBuilt: number }>, readonly solidarity: { readonly give: GiveRule, readonly receive: ReceiveRule, readonly route: Route, readonly reserveShare: number, readonly maxDistanceKm: number | null, readonly moved: number, readonly open: number, readonly certain: { readonly atMostMoved: number, readonly atLeastOpen: number }, readonly transfers: ReadonlyArray<{ readonly amount: number, readonly distanceKm: number, readonly requiresExemption: boolean, readonly from: { readonly code: string }, readonly to: { readonly code: string } }> } } | null } | null };

export type RegionFiguresFragment = { readonly task: number, readonly shortfall: number, readonly surplus: number, readonly given: number, readonly received: number, readonly open: number, readonly ownPosition: number, readonly remaining: number, readonly homesLost: number, readonly measuresLost: number, readonly homesScrapped: number, readonly measuresScrapped: number, readonly homesNotBuilt: number, readonly measuresNotDone: number, readonly newHomes: number, readonly homes: number, readonly ownPositionPerHome: number, readonly openShare: number, readonly status: FigureStatus, readonly robustness: { readonly verdict: RobustnessVerdict, readonly fallsShort: number, readonly of: number, readonly extraDebt: boolean, readonly shareNotFeasible: { readonly low: number, readonly high: number } } | null, readonly region: { readonly code: string, readonly names: { readonly nl: string, readonly en: string }, readonly shortNames: { readonly nl: string, readonly en: string }, readonly position: { readonly nl: string, readonly en: string }, readonly neighbours: ReadonlyArray<{ readonly direction: string, readonly distanceKm: number, readonly region: { readonly code: string } }> } };

export type SourceLineFragment = { readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null };

export type ImportRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportRulesQuery = { readonly importRules: { readonly maxBytes: number, readonly maxRows: number, readonly uploadKeepMinutes: number, readonly keepDays: number, readonly jobKeepDays: number, readonly publishing: boolean, readonly kinds: ReadonlyArray<{ readonly kind: ImportKind, readonly isVintage: boolean, readonly templates: ReadonlyArray<string>, readonly columns: ReadonlyArray<{ readonly key: string, readonly header: string, readonly required: boolean, readonly allowed: string, readonly about: { readonly nl: string, readonly en: string } }> }> } };

export type ImportPreviewQueryVariables = Exact<{
  file: ImportFileInput;
  kind?: ImportKind | null | undefined;
  reading?: ImportReadingInput | null | undefined;
}>;


export type ImportPreviewQuery = { readonly importPreview:
    | { readonly __typename: 'ImportFaults', readonly faultCount: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly row: number | null, readonly column: string | null, readonly value: string | null, readonly allowed: string | null, readonly message: string }> }
    | { readonly __typename: 'ImportPreview', readonly kind: ImportKind, readonly format: string, readonly encoding: string | null, readonly separator: string | null, readonly sheet: string | null, readonly sheets: ReadonlyArray<string>, readonly headerRow: number, readonly decimals: DecimalSign | null, readonly year: number | null, readonly headers: ReadonlyArray<string>, readonly unusedHeaders: ReadonlyArray<string>, readonly mapping: ReadonlyArray<{ readonly header: string, readonly column: string }>, readonly columns: ReadonlyArray<{ readonly key: string, readonly header: string, readonly required: boolean, readonly allowed: string, readonly about: { readonly nl: string, readonly en: string } }>, readonly rows: ReadonlyArray<{ readonly row: number, readonly cells: ReadonlyArray<string | null> }>, readonly faults: ReadonlyArray<{ readonly code: string, readonly row: number | null, readonly column: string | null, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly notices: ReadonlyArray<{ readonly code: string, readonly message: string }> }
   };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { readonly startImport:
    | { readonly __typename: 'ImportFaults', readonly faultCount: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly row: number | null, readonly column: string | null, readonly value: string | null, readonly allowed: string | null, readonly message: string }> }
    | { readonly __typename: 'ImportStarted', readonly token: string, readonly deleteKey: string, readonly job: { readonly id: string, readonly kind: ImportKind, readonly fileName: string, readonly state: ImportState, readonly progress: number, readonly rowsRead: number, readonly failure: string | null, readonly faultCount: number, readonly createdAt: string, readonly updatedAt: string } }
   };

export type ImportJobQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ImportJobQuery = { readonly importJob: { readonly id: string, readonly kind: ImportKind, readonly fileName: string, readonly state: ImportState, readonly progress: number, readonly rowsRead: number, readonly failure: string | null, readonly faultCount: number, readonly createdAt: string, readonly updatedAt: string, readonly faults: ReadonlyArray<{ readonly code: string, readonly row: number | null, readonly column: string | null, readonly value: string | null, readonly allowed: string | null, readonly message: string }> } | null };

export type ImportProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ImportProgressSubscription = { readonly importProgress: { readonly id: string, readonly kind: ImportKind, readonly fileName: string, readonly state: ImportState, readonly progress: number, readonly rowsRead: number, readonly failure: string | null, readonly faultCount: number, readonly createdAt: string, readonly updatedAt: string } };

export type CancelImportMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelImportMutation = { readonly cancelImport: boolean };

export type ImportQueryVariables = Exact<{
  token: string;
}>;


export type ImportQuery = { readonly import: { readonly kind: ImportKind | null, readonly code: string, readonly date: string, readonly hash: string, readonly fileName: string, readonly fileSize: number, readonly fileSha256: string, readonly format: string, readonly rowsRead: number, readonly rowsUsed: number, readonly notices: ReadonlyArray<string>, readonly createdAt: string, readonly keptUntil: string | null, readonly published: boolean, readonly publishedAt: string | null, readonly version: number | null, readonly labels: { readonly nl: string, readonly en: string }, readonly mapping: ReadonlyArray<{ readonly header: string, readonly column: string }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly licence: string }>, readonly refusal: { readonly code: string } | null } | null };

export type DeleteImportMutationVariables = Exact<{
  token: string;
  deleteKey: string;
}>;


export type DeleteImportMutation = { readonly deleteImport:
    | { readonly __typename: 'Import', readonly kind: ImportKind | null, readonly code: string, readonly date: string, readonly hash: string, readonly fileName: string, readonly fileSize: number, readonly fileSha256: string, readonly format: string, readonly rowsRead: number, readonly rowsUsed: number, readonly notices: ReadonlyArray<string>, readonly createdAt: string, readonly keptUntil: string | null, readonly published: boolean, readonly publishedAt: string | null, readonly version: number | null, readonly labels: { readonly nl: string, readonly en: string }, readonly mapping: ReadonlyArray<{ readonly header: string, readonly column: string }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly licence: string }>, readonly refusal: { readonly code: string } | null }
    | { readonly __typename: 'ImportFaults', readonly faultCount: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly row: number | null, readonly column: string | null, readonly value: string | null, readonly allowed: string | null, readonly message: string }> }
   };

export type PublishImportMutationVariables = Exact<{
  token: string;
  adminToken: string;
}>;


export type PublishImportMutation = { readonly publishImport:
    | { readonly __typename: 'Import', readonly kind: ImportKind | null, readonly code: string, readonly date: string, readonly hash: string, readonly fileName: string, readonly fileSize: number, readonly fileSha256: string, readonly format: string, readonly rowsRead: number, readonly rowsUsed: number, readonly notices: ReadonlyArray<string>, readonly createdAt: string, readonly keptUntil: string | null, readonly published: boolean, readonly publishedAt: string | null, readonly version: number | null, readonly labels: { readonly nl: string, readonly en: string }, readonly mapping: ReadonlyArray<{ readonly header: string, readonly column: string }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly licence: string }>, readonly refusal: { readonly code: string } | null }
    | { readonly __typename: 'ImportFaults', readonly faultCount: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly row: number | null, readonly column: string | null, readonly value: string | null, readonly allowed: string | null, readonly message: string }> }
   };

export type ImportBoundariesMutationVariables = Exact<{
  file: ImportFileInput;
  adminToken: string;
  about?: BoundariesAboutInput | null | undefined;
}>;


export type ImportBoundariesMutation = { readonly importBoundaries:
    | { readonly __typename: 'Import', readonly kind: ImportKind | null, readonly code: string, readonly date: string, readonly hash: string, readonly fileName: string, readonly fileSize: number, readonly fileSha256: string, readonly format: string, readonly rowsRead: number, readonly rowsUsed: number, readonly notices: ReadonlyArray<string>, readonly createdAt: string, readonly keptUntil: string | null, readonly published: boolean, readonly publishedAt: string | null, readonly version: number | null, readonly labels: { readonly nl: string, readonly en: string }, readonly mapping: ReadonlyArray<{ readonly header: string, readonly column: string }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly licence: string }>, readonly refusal: { readonly code: string } | null }
    | { readonly __typename: 'ImportFaults', readonly faultCount: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly row: number | null, readonly column: string | null, readonly value: string | null, readonly allowed: string | null, readonly message: string }> }
   };

export type BoundariesInUseQueryVariables = Exact<{ [key: string]: never; }>;


export type BoundariesInUseQuery = { readonly boundaries: { readonly source: string, readonly licence: string, readonly vintage: string, readonly schematic: boolean }, readonly regions: ReadonlyArray<{ readonly code: string }> };

export type OwnVintageQueryVariables = Exact<{
  code: string;
}>;


export type OwnVintageQuery = { readonly vintage: { readonly code: string, readonly isRegionTable: boolean, readonly date: string, readonly nextExpected: string | null, readonly firstYear: number, readonly lastYear: number, readonly publishedShortfall: number | null, readonly publishedSurplus: number | null, readonly labels: { readonly nl: string, readonly en: string }, readonly import: { readonly published: boolean } | null } | null };

export type ImportFaultPartsFragment = { readonly code: string, readonly row: number | null, readonly column: string | null, readonly value: string | null, readonly allowed: string | null, readonly message: string };

export type ImportFaultsPartsFragment = { readonly faultCount: number, readonly faults: ReadonlyArray<{ readonly code: string, readonly row: number | null, readonly column: string | null, readonly value: string | null, readonly allowed: string | null, readonly message: string }> };

export type ImportJobPartsFragment = { readonly id: string, readonly kind: ImportKind, readonly fileName: string, readonly state: ImportState, readonly progress: number, readonly rowsRead: number, readonly failure: string | null, readonly faultCount: number, readonly createdAt: string, readonly updatedAt: string };

export type ImportPartsFragment = { readonly kind: ImportKind | null, readonly code: string, readonly date: string, readonly hash: string, readonly fileName: string, readonly fileSize: number, readonly fileSha256: string, readonly format: string, readonly rowsRead: number, readonly rowsUsed: number, readonly notices: ReadonlyArray<string>, readonly createdAt: string, readonly keptUntil: string | null, readonly published: boolean, readonly publishedAt: string | null, readonly version: number | null, readonly labels: { readonly nl: string, readonly en: string }, readonly mapping: ReadonlyArray<{ readonly header: string, readonly column: string }>, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly licence: string }>, readonly refusal: { readonly code: string } | null };

export type MunicipalityNamedQueryVariables = Exact<{
  text: string;
}>;


export type MunicipalityNamedQuery = { readonly municipality: { readonly code: string } | null };

export type RegionNamedQueryVariables = Exact<{
  text: string;
}>;


export type RegionNamedQuery = { readonly region: { readonly code: string } | null };

export type PlaceIndexQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaceIndexQuery = { readonly regions: ReadonlyArray<{ readonly code: string, readonly names: { readonly nl: string, readonly en: string }, readonly shortNames: { readonly nl: string, readonly en: string }, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string, readonly otherNames: ReadonlyArray<string>, readonly mergedFrom: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: SuccessionKind }> }> }> };

export type PlaceMunicipalityQueryVariables = Exact<{
  code: string;
  vintage?: string | null | undefined;
}>;


export type PlaceMunicipalityQuery = { readonly municipality: { readonly code: string, readonly name: string, readonly province: string, readonly dwellings: number, readonly corporationSharePercent: number, readonly corporationDwellings: number, readonly meanWozValue: number, readonly households: number, readonly inhabitants: number, readonly year: number, readonly status: FigureStatus, readonly sourceTitle: string, readonly regionNeedsCheck: boolean, readonly mergedFrom: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: SuccessionKind, readonly lastYear: number }>, readonly askedFor: { readonly code: string, readonly name: string, readonly kind: SuccessionKind, readonly lastYear: number, readonly explanation: { readonly nl: string, readonly en: string }, readonly parts: ReadonlyArray<{ readonly share: number, readonly note: { readonly nl: string, readonly en: string } | null, readonly municipality: { readonly code: string, readonly name: string, readonly region: { readonly code: string } } }> } | null, readonly region: { readonly code: string } } | null };

export type PlaceOutlinesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaceOutlinesQuery = { readonly municipalities: { readonly topology: unknown } };

export type PlaceOutcomeQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
  region: string;
}>;


export type PlaceOutcomeQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly hash: string, readonly datasetHash: string, readonly scenario: { readonly query: string }, readonly vintage: { readonly code: string, readonly date: string, readonly firstYear: number, readonly lastYear: number, readonly labels: { readonly nl: string, readonly en: string } }, readonly national: { readonly regionsWithShortfall: number, readonly regionsWithSurplus: number, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly capacity: number, readonly measures: number, readonly task: number, readonly shortfall: number, readonly surplus: number, readonly given: number, readonly received: number, readonly open: number, readonly ownPosition: number, readonly remaining: number, readonly homesLost: number, readonly measuresLost: number, readonly homesScrapped: number, readonly measuresScrapped: number, readonly homesNotBuilt: number, readonly measuresNotDone: number, readonly newHomes: number, readonly homes: number, readonly ownPositionPerHome: number, readonly openShare: number, readonly status: FigureStatus, readonly years: ReadonlyArray<{ readonly year: number, readonly task: number, readonly unmet: number, readonly open: number, readonly openShare: number, readonly newHomes: number, readonly homesLost: number, readonly homesNotBuilt: number }>, readonly robustness: { readonly verdict: RobustnessVerdict, readonly fallsShort: number, readonly of: number, readonly extraDebt: boolean, readonly shareNotFeasible: { readonly low: number, readonly high: number } } | null, readonly region: { readonly code: string, readonly names: { readonly nl: string, readonly en: string }, readonly shortNames: { readonly nl: string, readonly en: string }, readonly position: { readonly nl: string, readonly en: string }, readonly neighbours: ReadonlyArray<{ readonly direction: string, readonly distanceKm: number, readonly region: { readonly code: string } }> } }> }, readonly solidarity: { readonly give: GiveRule, readonly receive: ReceiveRule, readonly route: Route, readonly reserveShare: number, readonly maxDistanceKm: number | null, readonly explanation: { readonly nl: string, readonly en: string }, readonly certain: { readonly atMostMoved: number, readonly atLeastOpen: number }, readonly instruments: ReadonlyArray<{ readonly possible: ReadonlyArray<Instrument>, readonly leftOut: InstrumentLeftOut | null, readonly timesFirstVoluntaryCase: number, readonly from: { readonly code: string } | null, readonly to: { readonly code: string } }>, readonly transfers: ReadonlyArray<{ readonly amount: number, readonly distanceKm: number, readonly requiresExemption: boolean, readonly from: { readonly code: string }, readonly to: { readonly code: string } }> }, readonly municipalShares: ReadonlyArray<{ readonly share: number, readonly task: number, readonly open: number, readonly newHomes: number, readonly homesLost: number, readonly homesNotBuilt: number, readonly measuresNotDone: number, readonly status: FigureStatus, readonly municipality: { readonly code: string } }> | null, readonly corporations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly homes: number, readonly task: number, readonly need: number, readonly room: number, readonly given: number, readonly received: number, readonly homesNotBuilt: number, readonly debt: number, readonly debtEnd: number, readonly icrEnd: number | null, readonly ltvEnd: number | null, readonly firstShortYear: number | null, readonly corporation: { readonly code: string, readonly name: string, readonly isModel: boolean } }> } } | null } | null };

export type PlaceLeversQueryVariables = Exact<{
  vintage?: string | null | undefined;
  interestUp?: ScenarioInput | null | undefined;
  interestDown?: ScenarioInput | null | undefined;
  rent?: ScenarioInput | null | undefined;
  targetedRent?: ScenarioInput | null | undefined;
  operatingCost?: ScenarioInput | null | undefined;
  tax?: ScenarioInput | null | undefined;
  subsidy?: ScenarioInput | null | undefined;
  commercial?: ScenarioInput | null | undefined;
  ambition?: ScenarioInput | null | undefined;
}>;


export type PlaceLeversQuery = { readonly interestUp: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly scenario: { readonly query: string }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly remaining: number, readonly homesNotBuilt: number, readonly region: { readonly code: string } }> }, readonly costs: { readonly tenants: { readonly monthlyExtraLast: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly perYear: number }, readonly corporations: { readonly commercialSurplusOffered: number }, readonly notBuilt: { readonly homesDropped: number }, readonly years: ReadonlyArray<{ readonly year: number, readonly upkeepCut: number }> } | null } | null } | null, readonly interestDown: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly scenario: { readonly query: string }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly remaining: number, readonly homesNotBuilt: number, readonly region: { readonly code: string } }> }, readonly costs: { readonly tenants: { readonly monthlyExtraLast: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly perYear: number }, readonly corporations: { readonly commercialSurplusOffered: number }, readonly notBuilt: { readonly homesDropped: number }, readonly years: ReadonlyArray<{ readonly year: number, readonly upkeepCut: number }> } | null } | null } | null, readonly rent: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly scenario: { readonly query: string }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly remaining: number, readonly homesNotBuilt: number, readonly region: { readonly code: string } }> }, readonly costs: { readonly tenants: { readonly monthlyExtraLast: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly perYear: number }, readonly corporations: { readonly commercialSurplusOffered: number }, readonly notBuilt: { readonly homesDropped: number }, readonly years: ReadonlyArray<{ readonly year: number, readonly upkeepCut: number }> } | null } | null } | null, readonly targetedRent: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly scenario: { readonly query: string }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly remaining: number, readonly homesNotBuilt: number, readonly region: { readonly code: string } }> }, readonly costs: { readonly tenants: { readonly monthlyExtraLast: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly perYear: number }, readonly corporations: { readonly commercialSurplusOffered: number }, readonly notBuilt: { readonly homesDropped: number }, readonly years: ReadonlyArray<{ readonly year: number, readonly upkeepCut: number }> } | null } | null } | null, readonly operatingCost: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly scenario: { readonly query: string }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly remaining: number, readonly homesNotBuilt: number, readonly region: { readonly code: string } }> }, readonly costs: { readonly tenants: { readonly monthlyExtraLast: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly perYear: number }, readonly corporations: { readonly commercialSurplusOffered: number }, readonly notBuilt: { readonly homesDropped: number }, readonly years: ReadonlyArray<{ readonly year: number, readonly upkeepCut: number }> } | null } | null } | null, readonly tax: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly scenario: { readonly query: string }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly remaining: number, readonly homesNotBuilt: number, readonly region: { readonly code: string } }> }, readonly costs: { readonly tenants: { readonly monthlyExtraLast: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly perYear: number }, readonly corporations: { readonly commercialSurplusOffered: number }, readonly notBuilt: { readonly homesDropped: number }, readonly years: ReadonlyArray<{ readonly year: number, readonly upkeepCut: number }> } | null } | null } | null, readonly subsidy: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly scenario: { readonly query: string }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly remaining: number, readonly homesNotBuilt: number, readonly region: { readonly code: string } }> }, readonly costs: { readonly tenants: { readonly monthlyExtraLast: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly perYear: number }, readonly corporations: { readonly commercialSurplusOffered: number }, readonly notBuilt: { readonly homesDropped: number }, readonly years: ReadonlyArray<{ readonly year: number, readonly upkeepCut: number }> } | null } | null } | null, readonly commercial: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly scenario: { readonly query: string }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly remaining: number, readonly homesNotBuilt: number, readonly region: { readonly code: string } }> }, readonly costs: { readonly tenants: { readonly monthlyExtraLast: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly perYear: number }, readonly corporations: { readonly commercialSurplusOffered: number }, readonly notBuilt: { readonly homesDropped: number }, readonly years: ReadonlyArray<{ readonly year: number, readonly upkeepCut: number }> } | null } | null } | null, readonly ambition: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly scenario: { readonly query: string }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly remaining: number, readonly homesNotBuilt: number, readonly region: { readonly code: string } }> }, readonly costs: { readonly tenants: { readonly monthlyExtraLast: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly perYear: number }, readonly corporations: { readonly commercialSurplusOffered: number }, readonly notBuilt: { readonly homesDropped: number }, readonly years: ReadonlyArray<{ readonly year: number, readonly upkeepCut: number }> } | null } | null } | null };

export type LeverEffectFragment = { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly scenario: { readonly query: string }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly remaining: number, readonly homesNotBuilt: number, readonly region: { readonly code: string } }> }, readonly costs: { readonly tenants: { readonly monthlyExtraLast: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly perYear: number }, readonly corporations: { readonly commercialSurplusOffered: number }, readonly notBuilt: { readonly homesDropped: number }, readonly years: ReadonlyArray<{ readonly year: number, readonly upkeepCut: number }> } | null } | null };

export type ProgressQueryVariables = Exact<{
  metrics: ReadonlyArray<string> | string;
}>;


export type ProgressQuery = { readonly sectorFigures: ReadonlyArray<{ readonly code: string, readonly metric: string, readonly series: string, readonly period: string | null, readonly from: string | null, readonly until: string | null, readonly nature: FigureNature, readonly comparator: string, readonly value: number, readonly unit: string, readonly status: FigureStatus, readonly label: { readonly nl: string, readonly en: string }, readonly note: { readonly nl: string, readonly en: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }> | null, readonly npaTargets: ReadonlyArray<{ readonly year: number, readonly socialHomes: number, readonly midRentHomes: number, readonly homes: number, readonly homesStatus: FigureStatus, readonly splitStatus: FigureStatus, readonly note: { readonly nl: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }>, readonly rentCaps: ReadonlyArray<{ readonly year: number, readonly rule: RentCapRule, readonly cap: number, readonly published: number | null, readonly computed: number | null, readonly status: FigureStatus, readonly terms: ReadonlyArray<{ readonly year: number, readonly growth: number, readonly status: FigureStatus }>, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }>, readonly letterChecks: ReadonlyArray<{ readonly computed: number, readonly deviationPercent: number, readonly holds: boolean, readonly claim: { readonly code: string, readonly section: string, readonly topic: string, readonly value: string, readonly amount: number | null, readonly unit: string, readonly unitOf: string | null, readonly period: string | null, readonly comparator: string, readonly status: FigureStatus, readonly text: { readonly nl: string, readonly en: string }, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }, readonly from: ReadonlyArray<{ readonly code: string, readonly text: { readonly nl: string, readonly en: string } }>, readonly formula: { readonly nl: string, readonly en: string } }> };

export type SectorFigureLineFragment = { readonly code: string, readonly metric: string, readonly series: string, readonly period: string | null, readonly from: string | null, readonly until: string | null, readonly nature: FigureNature, readonly comparator: string, readonly value: number, readonly unit: string, readonly status: FigureStatus, readonly label: { readonly nl: string, readonly en: string }, readonly note: { readonly nl: string, readonly en: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> };

export type ScenarioFiguresQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
}>;


export type ScenarioFiguresQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly hash: string, readonly vintage: { readonly code: string, readonly date: string, readonly nextExpected: string | null, readonly firstYear: number, readonly lastYear: number, readonly labels: { readonly nl: string, readonly en: string } }, readonly national: { readonly task: number, readonly capacity: number, readonly shortfall: number, readonly surplus: number, readonly moved: number, readonly open: number, readonly homesLost: number, readonly measuresLost: number, readonly homesScrapped: number, readonly measuresScrapped: number, readonly homesNotBuilt: number, readonly measuresNotDone: number, readonly newHomes: number, readonly measures: number, readonly slowdownYear: number | null, readonly regionsWithShortfall: number, readonly regionsWithSurplus: number, readonly status: FigureStatus, readonly published: { readonly shortfall: number | null, readonly surplus: number | null, readonly homesLost: number | null, readonly measuresLost: number | null } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }>, readonly publishedSources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null, readonly licence: string, readonly retrieved: string | null }> }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly ownPosition: number, readonly open: number, readonly homesNotBuilt: number, readonly status: FigureStatus, readonly region: { readonly code: string } }> }, readonly costs: { readonly tenants: { readonly monthlyExtraLast: number, readonly monthlyExtraTargetedLast: number | null, readonly total: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly total: number, readonly perYear: number }, readonly corporations: { readonly upkeepCut: number, readonly commercialSurplusOffered: number, readonly debtExtraEnd: number }, readonly notBuilt: { readonly homesAgreed: number, readonly homesDropped: number, readonly homesLost: number, readonly homes: number, readonly measures: number, readonly measuresAgreed: number } } | null } | null } | null };

export type WhoPaysTogetherFragment = { readonly tenants: { readonly monthlyExtraLast: number, readonly monthlyExtraTargetedLast: number | null, readonly total: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly total: number, readonly perYear: number }, readonly corporations: { readonly upkeepCut: number, readonly commercialSurplusOffered: number, readonly debtExtraEnd: number }, readonly notBuilt: { readonly homesAgreed: number, readonly homesDropped: number, readonly homesLost: number, readonly homes: number, readonly measures: number, readonly measuresAgreed: number } };

export type ScenarioQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
}>;


export type ScenarioQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly hash: string, readonly scenarioHash: string, readonly datasetHash: string, readonly engineVersion: string, readonly scenario: { readonly vintage: string, readonly query: string, readonly hash: string, readonly assumptions: ReadonlyArray<{ readonly key: string, readonly value: number, readonly from: number | null, readonly until: number | null }>, readonly measures: ReadonlyArray<{ readonly key: string, readonly value: number, readonly from: number | null, readonly until: number | null }>, readonly solidarity: { readonly give: GiveRule, readonly receive: ReceiveRule, readonly route: Route, readonly reserveShare: number, readonly maxDistanceKm: number | null } }, readonly national: { readonly task: number, readonly shortfall: number, readonly surplus: number, readonly moved: number, readonly open: number, readonly homesLost: number, readonly measuresLost: number, readonly slowdownYear: number | null }, readonly costs: { readonly tenants: { readonly firstYear: number | null, readonly monthlyExtraFirst: number, readonly monthlyExtraLast: number, readonly targetedShare: number | null, readonly monthlyExtraTargetedFirst: number | null, readonly monthlyExtraTargetedLast: number | null, readonly total: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly total: number, readonly perYear: number }, readonly corporations: { readonly upkeepCut: number, readonly commercialSurplusOffered: number, readonly debtExtraEnd: number }, readonly notBuilt: { readonly homesAgreed: number, readonly homesDropped: number, readonly homesLost: number, readonly homes: number, readonly measuresAgreed: number, readonly measuresDropped: number, readonly measuresLost: number, readonly measures: number }, readonly years: ReadonlyArray<{ readonly year: number, readonly monthlyExtraRent: number, readonly monthlyExtraRentTargeted: number | null, readonly rentPaidExtra: number, readonly subsidies: number, readonly taxForgone: number, readonly stateTotal: number, readonly upkeepCut: number, readonly debtExtra: number, readonly homesDropped: number, readonly measuresDropped: number }> } | null } | null } | null };

export type ScenarioLineFragment = { readonly vintage: string, readonly query: string, readonly hash: string, readonly assumptions: ReadonlyArray<{ readonly key: string, readonly value: number, readonly from: number | null, readonly until: number | null }>, readonly measures: ReadonlyArray<{ readonly key: string, readonly value: number, readonly from: number | null, readonly until: number | null }>, readonly solidarity: { readonly give: GiveRule, readonly receive: ReceiveRule, readonly route: Route, readonly reserveShare: number, readonly maxDistanceKm: number | null } };

export type WhoPaysFragment = { readonly tenants: { readonly firstYear: number | null, readonly monthlyExtraFirst: number, readonly monthlyExtraLast: number, readonly targetedShare: number | null, readonly monthlyExtraTargetedFirst: number | null, readonly monthlyExtraTargetedLast: number | null, readonly total: number, readonly perYear: number }, readonly state: { readonly subsidies: number, readonly taxForgone: number, readonly total: number, readonly perYear: number }, readonly corporations: { readonly upkeepCut: number, readonly commercialSurplusOffered: number, readonly debtExtraEnd: number }, readonly notBuilt: { readonly homesAgreed: number, readonly homesDropped: number, readonly homesLost: number, readonly homes: number, readonly measuresAgreed: number, readonly measuresDropped: number, readonly measuresLost: number, readonly measures: number }, readonly years: ReadonlyArray<{ readonly year: number, readonly monthlyExtraRent: number, readonly monthlyExtraRentTargeted: number | null, readonly rentPaidExtra: number, readonly subsidies: number, readonly taxForgone: number, readonly stateTotal: number, readonly upkeepCut: number, readonly debtExtra: number, readonly homesDropped: number, readonly measuresDropped: number }> };

export type FaultLineFragment = { readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<{ readonly kind: SearchKind, readonly code: string, readonly name: string, readonly matched: string, readonly region: { readonly code: string, readonly names: { readonly nl: string, readonly en: string }, readonly shortNames: { readonly nl: string, readonly en: string } } }> | null };

export type MunicipalityQueryVariables = Exact<{
  code: string;
  vintage?: string | null | undefined;
}>;


export type MunicipalityQuery = { readonly municipality: { readonly code: string, readonly name: string, readonly year: number, readonly status: FigureStatus, readonly sourceTitle: string, readonly province: string, readonly dwellings: number, readonly corporationSharePercent: number, readonly corporationDwellings: number, readonly meanWozValue: number, readonly askedFor: { readonly name: string, readonly explanation: { readonly nl: string, readonly en: string } } | null, readonly region: { readonly code: string, readonly shortNames: { readonly nl: string, readonly en: string } } } | null };

export type TracePlanQueryVariables = Exact<{
  figure: string;
}>;


export type TracePlanQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly solidarity: { readonly trace:
          | { readonly __typename: 'ScenarioFaults', readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }> }
          | { readonly __typename: 'TraceNode', readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly inputs: ReadonlyArray<{ readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly inputs: ReadonlyArray<{ readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly inputs: ReadonlyArray<{ readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }>, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }>, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }>, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }
         } } | null } | null };

export type TraceLevyQueryVariables = Exact<{
  figure: string;
}>;


export type TraceLevyQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly solidarity: { readonly levy: { readonly trace:
            | { readonly __typename: 'ScenarioFaults', readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }> }
            | { readonly __typename: 'TraceNode', readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly inputs: ReadonlyArray<{ readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly inputs: ReadonlyArray<{ readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly inputs: ReadonlyArray<{ readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }>, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }>, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }>, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }
           } | null } } | null } | null };

export type TracePairsQueryVariables = Exact<{ [key: string]: never; }>;


export type TracePairsQuery = { readonly scenario: { readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }>, readonly outcome: { readonly __typename: 'Outcome', readonly solidarity: { readonly transfers: ReadonlyArray<{ readonly from: { readonly code: string }, readonly to: { readonly code: string } }> } } | null } | null };

export type TraceQueryVariables = Exact<{
  vintage?: string | null | undefined;
  scenario?: ScenarioInput | null | undefined;
  figure: string;
  region?: string | null | undefined;
  corporation?: string | null | undefined;
  municipality?: string | null | undefined;
  year?: number | null | undefined;
}>;


export type TraceQuery = { readonly trace:
    | { readonly __typename: 'ScenarioFaults', readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }> }
    | { readonly __typename: 'TraceNode', readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly inputs: ReadonlyArray<{ readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly inputs: ReadonlyArray<{ readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly inputs: ReadonlyArray<{ readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }>, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }>, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }>, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }
   };

type TraceTree_ScenarioFaults_Fragment = { readonly __typename: 'ScenarioFaults', readonly faults: ReadonlyArray<{ readonly code: string, readonly path: string, readonly value: string | null, readonly allowed: string | null, readonly message: string }> };

type TraceTree_TraceNode_Fragment = { readonly __typename: 'TraceNode', readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly inputs: ReadonlyArray<{ readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly inputs: ReadonlyArray<{ readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly inputs: ReadonlyArray<{ readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }>, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }>, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> }>, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> };

export type TraceTreeFragment =
  | TraceTree_ScenarioFaults_Fragment
  | TraceTree_TraceNode_Fragment
;

export type TraceStepFragment = { readonly key: string, readonly year: number | null, readonly value: number | null, readonly byYear: ReadonlyArray<number> | null, readonly unit: Unit, readonly status: FigureStatus, readonly formula: string | null, readonly region: { readonly code: string } | null, readonly corporation: { readonly code: string, readonly name: string } | null, readonly municipality: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly code: string, readonly title: string, readonly url: string | null }> };

export type VintagesQueryVariables = Exact<{ [key: string]: never; }>;


export type VintagesQuery = { readonly vintages: ReadonlyArray<{ readonly code: string, readonly isRegionTable: boolean, readonly date: string, readonly nextExpected: string | null, readonly firstYear: number, readonly lastYear: number, readonly publishedShortfall: number | null, readonly publishedSurplus: number | null, readonly labels: { readonly nl: string, readonly en: string }, readonly import: { readonly published: boolean } | null }> };

export type VintageLineFragment = { readonly code: string, readonly isRegionTable: boolean, readonly date: string, readonly nextExpected: string | null, readonly firstYear: number, readonly lastYear: number, readonly publishedShortfall: number | null, readonly publishedSurplus: number | null, readonly labels: { readonly nl: string, readonly en: string }, readonly import: { readonly published: boolean } | null };

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
export const HeadlineFiguresFragmentDoc = new TypedDocumentString(`
    fragment HeadlineFigures on Headline {
  task
  shortfall
  surplus
  moved
  open
  homesLost
  measuresLost
}
    `, {"fragmentName":"HeadlineFigures"}) as unknown as TypedDocumentString<HeadlineFiguresFragment, unknown>;
export const PercentileFragmentDoc = new TypedDocumentString(`
    fragment Percentile on Percentiles {
  p10
  p50
  p90
  mean
}
    `, {"fragmentName":"Percentile"}) as unknown as TypedDocumentString<PercentileFragment, unknown>;
export const SpreadFragmentDoc = new TypedDocumentString(`
    fragment Spread on EnsembleFigures {
  shortfall {
    ...Percentile
  }
  surplus {
    ...Percentile
  }
  open {
    ...Percentile
  }
  homesNotBuilt {
    ...Percentile
  }
  measuresNotDone {
    ...Percentile
  }
  homesLost {
    ...Percentile
  }
  measuresLost {
    ...Percentile
  }
}
    fragment Percentile on Percentiles {
  p10
  p50
  p90
  mean
}`, {"fragmentName":"Spread"}) as unknown as TypedDocumentString<SpreadFragment, unknown>;
export const EnsembleFiguresFragmentDoc = new TypedDocumentString(`
    fragment EnsembleFigures on Ensemble {
  __typename
  runs
  seed
  distributions {
    lever {
      key
      unit
    }
    mean
    standardDeviation
  }
  chanceOfOpen
  national {
    ...Spread
  }
  regions {
    region {
      code
    }
    chanceOfShortfall
    chanceOfOpen
    depthOfShortfall
    figures {
      shortfall {
        ...Percentile
      }
      open {
        ...Percentile
      }
    }
  }
  years {
    year
    open {
      ...Percentile
    }
  }
}
    fragment Spread on EnsembleFigures {
  shortfall {
    ...Percentile
  }
  surplus {
    ...Percentile
  }
  open {
    ...Percentile
  }
  homesNotBuilt {
    ...Percentile
  }
  measuresNotDone {
    ...Percentile
  }
  homesLost {
    ...Percentile
  }
  measuresLost {
    ...Percentile
  }
}
fragment Percentile on Percentiles {
  p10
  p50
  p90
  mean
}`, {"fragmentName":"EnsembleFigures"}) as unknown as TypedDocumentString<EnsembleFiguresFragment, unknown>;
export const ShownOfYearFragmentDoc = new TypedDocumentString(`
    fragment ShownOfYear on YearTotals {
  shortfall
  shortfallPerHome
  openShare
  homesNotBuilt
  measuresNotDone
}
    `, {"fragmentName":"ShownOfYear"}) as unknown as TypedDocumentString<ShownOfYearFragment, unknown>;
export const YearLineFragmentDoc = new TypedDocumentString(`
    fragment YearLine on YearTotals {
  year
  task
  received
  open
  newHomes
  homesLost
  homesScrapped
  measuresScrapped
  ...ShownOfYear
}
    fragment ShownOfYear on YearTotals {
  shortfall
  shortfallPerHome
  openShare
  homesNotBuilt
  measuresNotDone
}`, {"fragmentName":"YearLine"}) as unknown as TypedDocumentString<YearLineFragment, unknown>;
export const RunningLineFragmentDoc = new TypedDocumentString(`
    fragment RunningLine on YearTotals {
  year
  task
  shortfall
  received
  open
  openShare
  shortfallPerHome
  newHomes
  homesLost
  homesScrapped
  measuresScrapped
  homesNotBuilt
  measuresNotDone
}
    `, {"fragmentName":"RunningLine"}) as unknown as TypedDocumentString<RunningLineFragment, unknown>;
export const MapMunicipalityFragmentDoc = new TypedDocumentString(`
    fragment MapMunicipality on Municipality {
  code
  name
  inhabitants
  dwellings
  corporationSharePercent
  corporationDwellings
  meanWozValue
}
    `, {"fragmentName":"MapMunicipality"}) as unknown as TypedDocumentString<MapMunicipalityFragment, unknown>;
export const ShownOfRegionFragmentDoc = new TypedDocumentString(`
    fragment ShownOfRegion on RegionBalance {
  ownPosition
  ownPositionPerHome
  openShare
  homesNotBuilt
  measuresNotDone
}
    `, {"fragmentName":"ShownOfRegion"}) as unknown as TypedDocumentString<ShownOfRegionFragment, unknown>;
export const ShownOfDifferenceFragmentDoc = new TypedDocumentString(`
    fragment ShownOfDifference on RegionDifference {
  ownPosition
  ownPositionPerHome
  openShare
  homesNotBuilt
  measuresNotDone
}
    `, {"fragmentName":"ShownOfDifference"}) as unknown as TypedDocumentString<ShownOfDifferenceFragment, unknown>;
export const NotedRegionFragmentDoc = new TypedDocumentString(`
    fragment NotedRegion on RegionBalance {
  region {
    code
    shortNames {
      nl
      en
    }
  }
  robustness {
    verdict
    of
    extraDebt
  }
}
    `, {"fragmentName":"NotedRegion"}) as unknown as TypedDocumentString<NotedRegionFragment, unknown>;
export const FirmRegionFragmentDoc = new TypedDocumentString(`
    fragment FirmRegion on RegionRobustness {
  region {
    code
  }
  verdict
  fallsShort
  of
  shareNotFeasible {
    low
    middle
    high
  }
}
    `, {"fragmentName":"FirmRegion"}) as unknown as TypedDocumentString<FirmRegionFragment, unknown>;
export const SourceLineFragmentDoc = new TypedDocumentString(`
    fragment SourceLine on Source {
  code
  title
  url
  licence
  retrieved
}
    `, {"fragmentName":"SourceLine"}) as unknown as TypedDocumentString<SourceLineFragment, unknown>;
export const ClaimLineFragmentDoc = new TypedDocumentString(`
    fragment ClaimLine on Claim {
  code
  section
  topic
  text {
    nl
    en
  }
  value
  amount
  unit
  unitOf
  period
  comparator
  status
  sources {
    ...SourceLine
  }
}
    fragment SourceLine on Source {
  code
  title
  url
  licence
  retrieved
}`, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const LetterCheckLineFragmentDoc = new TypedDocumentString(`
    fragment LetterCheckLine on LetterCheck {
  claim {
    ...ClaimLine
  }
  from {
    code
    text {
      nl
      en
    }
  }
  computed
  deviationPercent
  holds
  formula {
    nl
    en
  }
}
    fragment ClaimLine on Claim {
  code
  section
  topic
  text {
    nl
    en
  }
  value
  amount
  unit
  unitOf
  period
  comparator
  status
  sources {
    ...SourceLine
  }
}
fragment SourceLine on Source {
  code
  title
  url
  licence
  retrieved
}`, {"fragmentName":"LetterCheckLine"}) as unknown as TypedDocumentString<LetterCheckLineFragment, unknown>;
export const LeverLineFragmentDoc = new TypedDocumentString(`
    fragment LeverLine on Lever {
  key
  kind
  unit
  min
  max
  step
  default
  neutralValue(vintage: $vintage)
  firstYear
  lastYear
  wholePeriod
  decidedBy
  effectOfMore
  companionOf
  claim {
    code
    text {
      nl
      en
    }
  }
}
    `, {"fragmentName":"LeverLine"}) as unknown as TypedDocumentString<LeverLineFragment, unknown>;
export const InterestPointFragmentDoc = new TypedDocumentString(`
    fragment InterestPoint on Sensitivity {
  capacityInterestUp
  capacityInterestDown
}
    `, {"fragmentName":"InterestPoint"}) as unknown as TypedDocumentString<InterestPointFragment, unknown>;
export const RegionFiguresFragmentDoc = new TypedDocumentString(`
    fragment RegionFigures on RegionBalance {
  robustness {
    verdict
    fallsShort
    of
    extraDebt
    shareNotFeasible {
      low
      high
    }
  }
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
  homesScrapped
  measuresScrapped
  homesNotBuilt
  measuresNotDone
  newHomes
  homes
  ownPositionPerHome
  openShare
  status
}
    `, {"fragmentName":"RegionFigures"}) as unknown as TypedDocumentString<RegionFiguresFragment, unknown>;
export const ImportFaultPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportFaultParts on Fault {
  code
  row
  column
  value
  allowed
  message
}
    `, {"fragmentName":"ImportFaultParts"}) as unknown as TypedDocumentString<ImportFaultPartsFragment, unknown>;
export const ImportFaultsPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportFaultsParts on ImportFaults {
  faultCount
  faults {
    ...ImportFaultParts
  }
}
    fragment ImportFaultParts on Fault {
  code
  row
  column
  value
  allowed
  message
}`, {"fragmentName":"ImportFaultsParts"}) as unknown as TypedDocumentString<ImportFaultsPartsFragment, unknown>;
export const ImportJobPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportJobParts on ImportJob {
  id
  kind
  fileName
  state
  progress
  rowsRead
  failure
  faultCount
  createdAt
  updatedAt
}
    `, {"fragmentName":"ImportJobParts"}) as unknown as TypedDocumentString<ImportJobPartsFragment, unknown>;
export const ImportPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportParts on Import {
  kind
  code
  labels {
    nl
    en
  }
  date
  hash
  fileName
  fileSize
  fileSha256
  format
  rowsRead
  rowsUsed
  mapping {
    header
    column
  }
  notices
  sources {
    title
    url
    licence
  }
  createdAt
  keptUntil
  published
  publishedAt
  version
  refusal {
    code
  }
}
    `, {"fragmentName":"ImportParts"}) as unknown as TypedDocumentString<ImportPartsFragment, unknown>;
export const FaultLineFragmentDoc = new TypedDocumentString(`
    fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}
    `, {"fragmentName":"FaultLine"}) as unknown as TypedDocumentString<FaultLineFragment, unknown>;
export const LeverEffectFragmentDoc = new TypedDocumentString(`
    fragment LeverEffect on ScenarioAnswers {
  faults {
    ...FaultLine
  }
  outcome {
    __typename
    scenario {
      query
    }
    regions(first: 100) {
      nodes {
        region {
          code
        }
        remaining
        homesNotBuilt
      }
    }
    costs {
      tenants {
        monthlyExtraLast
        perYear
      }
      state {
        subsidies
        taxForgone
        perYear
      }
      corporations {
        commercialSurplusOffered
      }
      notBuilt {
        homesDropped
      }
      years {
        year
        upkeepCut
      }
    }
  }
}
    fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`, {"fragmentName":"LeverEffect"}) as unknown as TypedDocumentString<LeverEffectFragment, unknown>;
export const SectorFigureLineFragmentDoc = new TypedDocumentString(`
    fragment SectorFigureLine on SectorFigure {
  code
  metric
  series
  label {
    nl
    en
  }
  period
  from
  until
  nature
  comparator
  value
  unit
  note {
    nl
    en
  }
  status
  sources {
    ...SourceLine
  }
}
    fragment SourceLine on Source {
  code
  title
  url
  licence
  retrieved
}`, {"fragmentName":"SectorFigureLine"}) as unknown as TypedDocumentString<SectorFigureLineFragment, unknown>;
export const WhoPaysTogetherFragmentDoc = new TypedDocumentString(`
    fragment WhoPaysTogether on ScenarioCosts {
  tenants {
    monthlyExtraLast
    monthlyExtraTargetedLast
    total
    perYear
  }
  state {
    subsidies
    taxForgone
    total
    perYear
  }
  corporations {
    upkeepCut
    commercialSurplusOffered
    debtExtraEnd
  }
  notBuilt {
    homesAgreed
    homesDropped
    homesLost
    homes
    measures
    measuresAgreed
  }
}
    `, {"fragmentName":"WhoPaysTogether"}) as unknown as TypedDocumentString<WhoPaysTogetherFragment, unknown>;
export const ScenarioLineFragmentDoc = new TypedDocumentString(`
    fragment ScenarioLine on Scenario {
  vintage
  query
  hash
  assumptions {
    key
    value
    from
    until
  }
  measures {
    key
    value
    from
    until
  }
  solidarity {
    give
    receive
    route
    reserveShare
    maxDistanceKm
  }
}
    `, {"fragmentName":"ScenarioLine"}) as unknown as TypedDocumentString<ScenarioLineFragment, unknown>;
export const WhoPaysFragmentDoc = new TypedDocumentString(`
    fragment WhoPays on ScenarioCosts {
  tenants {
    firstYear
    monthlyExtraFirst
    monthlyExtraLast
    targetedShare
    monthlyExtraTargetedFirst
    monthlyExtraTargetedLast
    total
    perYear
  }
  state {
    subsidies
    taxForgone
    total
    perYear
  }
  corporations {
    upkeepCut
    commercialSurplusOffered
    debtExtraEnd
  }
  notBuilt {
    homesAgreed
    homesDropped
    homesLost
    homes
    measuresAgreed
    measuresDropped
    measuresLost
    measures
  }
  years {
    year
    monthlyExtraRent
    monthlyExtraRentTargeted
    rentPaidExtra
    subsidies
    taxForgone
    stateTotal
    upkeepCut
    debtExtra
    homesDropped
    measuresDropped
  }
}
    `, {"fragmentName":"WhoPays"}) as unknown as TypedDocumentString<WhoPaysFragment, unknown>;
export const TraceStepFragmentDoc = new TypedDocumentString(`
    fragment TraceStep on TraceNode {
  key
  region {
    code
  }
  corporation {
    code
    name
  }
  municipality {
    code
    name
  }
  year
  value
  byYear
  unit
  status
  formula
  sources {
    code
    title
    url
  }
}
    `, {"fragmentName":"TraceStep"}) as unknown as TypedDocumentString<TraceStepFragment, unknown>;
export const TraceTreeFragmentDoc = new TypedDocumentString(`
    fragment TraceTree on TraceResult {
  __typename
  ... on ScenarioFaults {
    faults {
      ...FaultLine
    }
  }
  ... on TraceNode {
    ...TraceStep
    inputs {
      ...TraceStep
      inputs {
        ...TraceStep
        inputs {
          ...TraceStep
        }
      }
    }
  }
}
    fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}
fragment TraceStep on TraceNode {
  key
  region {
    code
  }
  corporation {
    code
    name
  }
  municipality {
    code
    name
  }
  year
  value
  byYear
  unit
  status
  formula
  sources {
    code
    title
    url
  }
}`, {"fragmentName":"TraceTree"}) as unknown as TypedDocumentString<TraceTreeFragment, unknown>;
export const VintageLineFragmentDoc = new TypedDocumentString(`
    fragment VintageLine on Vintage {
  code
  isRegionTable
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
  import {
    published
  }
}
    `, {"fragmentName":"VintageLine"}) as unknown as TypedDocumentString<VintageLineFragment, unknown>;
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
export const BridgeDocument = new TypedDocumentString(`
    query Bridge($from: ScenarioRef!, $to: ScenarioRef!) {
  bridge(from: $from, to: $to) {
    __typename
    ... on ScenarioFaults {
      faults {
        ...FaultLine
      }
    }
    ... on Bridge {
      fromVintage {
        code
        date
      }
      toVintage {
        code
        date
      }
      from {
        ...HeadlineFigures
      }
      to {
        ...HeadlineFigures
      }
      difference {
        task
        shortfall
        surplus
        open
        homesLost
        measuresLost
      }
      parts {
        kind
        key
        figures {
          shortfall {
            amount
            least
            most
          }
          surplus {
            amount
            least
            most
          }
          open {
            amount
            reached
            least
            most
          }
          homesLost {
            amount
            least
            most
          }
        }
      }
      method
      publishedSplit
    }
  }
}
    fragment HeadlineFigures on Headline {
  task
  shortfall
  surplus
  moved
  open
  homesLost
  measuresLost
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<BridgeQuery, BridgeQueryVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue {
  factFiles {
    code
    file
    title {
      nl
      en
    }
    rows
    status
    sources {
      ...SourceLine
    }
  }
  sources {
    ...SourceLine
  }
  vintages {
    code
    labels {
      nl
      en
    }
    date
    nextExpected
    hash
    publishedTask
    publishedShortfall
    publishedSurplus
    sources {
      ...SourceLine
    }
  }
}
    fragment SourceLine on Source {
  code
  title
  url
  licence
  retrieved
}`) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const EnsembleDocument = new TypedDocumentString(`
    query Ensemble($vintage: String, $scenario: ScenarioInput, $runs: Int! = 1000, $seed: Int! = 2026) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    ensemble(runs: $runs, seed: $seed) {
      ...EnsembleFigures
    }
  }
}
    fragment EnsembleFigures on Ensemble {
  __typename
  runs
  seed
  distributions {
    lever {
      key
      unit
    }
    mean
    standardDeviation
  }
  chanceOfOpen
  national {
    ...Spread
  }
  regions {
    region {
      code
    }
    chanceOfShortfall
    chanceOfOpen
    depthOfShortfall
    figures {
      shortfall {
        ...Percentile
      }
      open {
        ...Percentile
      }
    }
  }
  years {
    year
    open {
      ...Percentile
    }
  }
}
fragment Spread on EnsembleFigures {
  shortfall {
    ...Percentile
  }
  surplus {
    ...Percentile
  }
  open {
    ...Percentile
  }
  homesNotBuilt {
    ...Percentile
  }
  measuresNotDone {
    ...Percentile
  }
  homesLost {
    ...Percentile
  }
  measuresLost {
    ...Percentile
  }
}
fragment Percentile on Percentiles {
  p10
  p50
  p90
  mean
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<EnsembleQuery, EnsembleQueryVariables>;
export const EnsembleProgressDocument = new TypedDocumentString(`
    subscription EnsembleProgress($vintage: String, $scenario: ScenarioInput, $runs: Int! = 1000, $seed: Int! = 2026) {
  ensembleProgress(
    vintage: $vintage
    scenario: $scenario
    runs: $runs
    seed: $seed
  ) {
    done
    total
    result {
      ... on ScenarioFaults {
        __typename
        faults {
          ...FaultLine
        }
      }
      ...EnsembleFigures
    }
  }
}
    fragment EnsembleFigures on Ensemble {
  __typename
  runs
  seed
  distributions {
    lever {
      key
      unit
    }
    mean
    standardDeviation
  }
  chanceOfOpen
  national {
    ...Spread
  }
  regions {
    region {
      code
    }
    chanceOfShortfall
    chanceOfOpen
    depthOfShortfall
    figures {
      shortfall {
        ...Percentile
      }
      open {
        ...Percentile
      }
    }
  }
  years {
    year
    open {
      ...Percentile
    }
  }
}
fragment Spread on EnsembleFigures {
  shortfall {
    ...Percentile
  }
  surplus {
    ...Percentile
  }
  open {
    ...Percentile
  }
  homesNotBuilt {
    ...Percentile
  }
  measuresNotDone {
    ...Percentile
  }
  homesLost {
    ...Percentile
  }
  measuresLost {
    ...Percentile
  }
}
fragment Percentile on Percentiles {
  p10
  p50
  p90
  mean
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<EnsembleProgressSubscription, EnsembleProgressSubscriptionVariables>;
export const SpreadDocument = new TypedDocumentString(`
    query Spread($vintage: String) {
  scenario(vintage: $vintage) {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
      regions(first: 100) {
        nodes {
          ...ShownOfRegion
          years {
            ...ShownOfYear
          }
        }
      }
    }
  }
}
    fragment ShownOfRegion on RegionBalance {
  ownPosition
  ownPositionPerHome
  openShare
  homesNotBuilt
  measuresNotDone
}
fragment ShownOfYear on YearTotals {
  shortfall
  shortfallPerHome
  openShare
  homesNotBuilt
  measuresNotDone
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<SpreadQuery, SpreadQueryVariables>;
export const ChancesDocument = new TypedDocumentString(`
    query Chances($vintage: String, $scenario: ScenarioInput) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    ensemble {
      __typename
      runs
      seed
      regions {
        region {
          code
        }
        chanceOfShortfall
      }
    }
  }
}
    fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<ChancesQuery, ChancesQueryVariables>;
export const OpenRangeDocument = new TypedDocumentString(`
    query OpenRange($vintage: String, $scenario: ScenarioInput) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    ensemble {
      __typename
      chanceOfOpen
      national {
        open {
          p10
          p90
        }
      }
      regions {
        region {
          code
        }
        chanceOfOpen
        figures {
          open {
            p10
            p90
          }
        }
      }
    }
  }
}
    fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<OpenRangeQuery, OpenRangeQueryVariables>;
export const EachYearDocument = new TypedDocumentString(`
    query EachYear($vintage: String, $scenario: ScenarioInput) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
      years {
        ...YearLine
      }
      regions(first: 100) {
        nodes {
          region {
            code
          }
          years {
            ...YearLine
          }
        }
      }
    }
  }
}
    fragment YearLine on YearTotals {
  year
  task
  received
  open
  newHomes
  homesLost
  homesScrapped
  measuresScrapped
  ...ShownOfYear
}
fragment ShownOfYear on YearTotals {
  shortfall
  shortfallPerHome
  openShare
  homesNotBuilt
  measuresNotDone
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<EachYearQuery, EachYearQueryVariables>;
export const YearsUntilDocument = new TypedDocumentString(`
    query YearsUntil($vintage: String, $scenario: ScenarioInput) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
      years: yearsUntil {
        ...RunningLine
      }
      regions(first: 100) {
        nodes {
          region {
            code
          }
          years: yearsUntil {
            ...RunningLine
          }
        }
      }
    }
  }
}
    fragment RunningLine on YearTotals {
  year
  task
  shortfall
  received
  open
  openShare
  shortfallPerHome
  newHomes
  homesLost
  homesScrapped
  measuresScrapped
  homesNotBuilt
  measuresNotDone
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<YearsUntilQuery, YearsUntilQueryVariables>;
export const MunicipalityMapDocument = new TypedDocumentString(`
    query MunicipalityMap {
  regions: boundaries(level: REGION) {
    ...Outlines
  }
  abroad: boundaries(level: CONTEXT) {
    ...Outlines
  }
  municipalities: boundaries(level: MUNICIPALITY) {
    ...Outlines
  }
  published: regions {
    code
    municipalities {
      ...MapMunicipality
    }
  }
}
    fragment Outlines on Boundaries {
  topology
  attribution
  source
  licence
  vintage
  schematic
}
fragment MapMunicipality on Municipality {
  code
  name
  inhabitants
  dwellings
  corporationSharePercent
  corporationDwellings
  meanWozValue
}`) as unknown as TypedDocumentString<MunicipalityMapQuery, MunicipalityMapQueryVariables>;
export const MunicipalitiesOfDocument = new TypedDocumentString(`
    query MunicipalitiesOf($vintage: String) {
  scenario(vintage: $vintage) {
    faults {
      code
    }
    outcome {
      allRegions {
        region {
          municipalities {
            ...MapMunicipality
            year
            status
            sourceTitle
          }
        }
      }
    }
  }
}
    fragment MapMunicipality on Municipality {
  code
  name
  inhabitants
  dwellings
  corporationSharePercent
  corporationDwellings
  meanWozValue
}`) as unknown as TypedDocumentString<MunicipalitiesOfQuery, MunicipalitiesOfQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($vintage: String, $scenario: ScenarioInput, $from: ScenarioRef!, $to: ScenarioRef!) {
  other: scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
      vintage {
        code
        labels {
          nl
          en
        }
      }
      national {
        sources {
          ...SourceLine
        }
      }
      regions(first: 100) {
        nodes {
          ...NotedRegion
          status
          ...ShownOfRegion
        }
      }
    }
  }
  difference(from: $from, to: $to) {
    __typename
    ... on ScenarioFaults {
      faults {
        ...FaultLine
      }
    }
    ... on Difference {
      status
      sources {
        ...SourceLine
      }
      national {
        shortfall
        surplus
        open
        homesLost
        homesNotBuilt
        measuresLost
        measuresNotDone
      }
      regions {
        region {
          code
        }
        ...ShownOfDifference
      }
    }
  }
}
    fragment ShownOfRegion on RegionBalance {
  ownPosition
  ownPositionPerHome
  openShare
  homesNotBuilt
  measuresNotDone
}
fragment ShownOfDifference on RegionDifference {
  ownPosition
  ownPositionPerHome
  openShare
  homesNotBuilt
  measuresNotDone
}
fragment NotedRegion on RegionBalance {
  region {
    code
    shortNames {
      nl
      en
    }
  }
  robustness {
    verdict
    of
    extraDebt
  }
}
fragment SourceLine on Source {
  code
  title
  url
  licence
  retrieved
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const FirmnessDocument = new TypedDocumentString(`
    query Firmness($vintage: String, $scenario: ScenarioInput) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
      regions(first: 100) {
        nodes {
          ...NotedRegion
        }
      }
    }
  }
}
    fragment NotedRegion on RegionBalance {
  region {
    code
    shortNames {
      nl
      en
    }
  }
  robustness {
    verdict
    of
    extraDebt
  }
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<FirmnessQuery, FirmnessQueryVariables>;
export const FrontierDocument = new TypedDocumentString(`
    query Frontier($vintage: String, $scenario: ScenarioInput, $leverA: String!, $leverB: String!, $points: Int! = 11) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    frontier(leverA: $leverA, leverB: $leverB, points: $points) {
      __typename
      leverA {
        key
        unit
      }
      leverB {
        key
        unit
      }
      points {
        a
        b
        open
      }
    }
  }
}
    fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<FrontierQuery, FrontierQueryVariables>;
export const GoalSeekDocument = new TypedDocumentString(`
    query GoalSeek($vintage: String, $scenario: ScenarioInput, $lever: String!) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    goalSeek(lever: $lever) {
      __typename
      lever {
        key
        unit
      }
      answer
      value
      steppedValue
      bestValue
      openBefore
      openAtBest
      openAtStep
    }
  }
}
    fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<GoalSeekQuery, GoalSeekQueryVariables>;
export const HowSureDocument = new TypedDocumentString(`
    query HowSure($vintage: String, $scenario: ScenarioInput) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
      hash
      vintage {
        code
        labels {
          nl
          en
        }
        firstYear
        lastYear
      }
      national {
        shortfall
        surplus
        open
        homesNotBuilt
        measuresNotDone
        sources {
          ...SourceLine
        }
      }
      regions(first: 100) {
        nodes {
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
          }
          robustness {
            verdict
            of
            extraDebt
          }
          shortfall
        }
      }
      robustness {
        variants {
          name
          task
          debt
          margin
          sigma
          tax
          consistent
          shortfall
          surplus
        }
        regions {
          ...FirmRegion
        }
        consistentRegions {
          ...FirmRegion
        }
      }
      years {
        year
        open
      }
    }
    sensitivity {
      __typename
      base {
        open
      }
      ...InterestPoint
      bars {
        lever {
          key
          unit
        }
        low
        high
        present
        atLow {
          open
        }
        atHigh {
          open
        }
      }
    }
  }
}
    fragment FirmRegion on RegionRobustness {
  region {
    code
  }
  verdict
  fallsShort
  of
  shareNotFeasible {
    low
    middle
    high
  }
}
fragment InterestPoint on Sensitivity {
  capacityInterestUp
  capacityInterestDown
}
fragment SourceLine on Source {
  code
  title
  url
  licence
  retrieved
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<HowSureQuery, HowSureQueryVariables>;
export const LetterDocument = new TypedDocumentString(`
    query Letter {
  claims(first: 100) {
    totalCount
    nodes {
      ...ClaimLine
      modelled {
        amount
        value
        deviationPercent
        fitted
        status
      }
    }
  }
  verification {
    code
    values {
      label
      value
    }
  }
  letterChecks {
    ...LetterCheckLine
  }
}
    fragment ClaimLine on Claim {
  code
  section
  topic
  text {
    nl
    en
  }
  value
  amount
  unit
  unitOf
  period
  comparator
  status
  sources {
    ...SourceLine
  }
}
fragment LetterCheckLine on LetterCheck {
  claim {
    ...ClaimLine
  }
  from {
    code
    text {
      nl
      en
    }
  }
  computed
  deviationPercent
  holds
  formula {
    nl
    en
  }
}
fragment SourceLine on Source {
  code
  title
  url
  licence
  retrieved
}`) as unknown as TypedDocumentString<LetterQuery, LetterQueryVariables>;
export const LeversDocument = new TypedDocumentString(`
    query Levers($vintage: String) {
  levers {
    ...LeverLine
  }
}
    fragment LeverLine on Lever {
  key
  kind
  unit
  min
  max
  step
  default
  neutralValue(vintage: $vintage)
  firstYear
  lastYear
  wholePeriod
  decidedBy
  effectOfMore
  companionOf
  claim {
    code
    text {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<LeversQuery, LeversQueryVariables>;
export const InterestPointDocument = new TypedDocumentString(`
    query InterestPoint($vintage: String) {
  scenario(vintage: $vintage) {
    faults {
      ...FaultLine
    }
    sensitivity {
      __typename
      ...InterestPoint
    }
  }
}
    fragment InterestPoint on Sensitivity {
  capacityInterestUp
  capacityInterestDown
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<InterestPointQuery, InterestPointQueryVariables>;
export const LongRunDocument = new TypedDocumentString(`
    query LongRun($vintage: String, $scenario: ScenarioInput, $until: Int, $pace: Float! = 1) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
      national {
        sources {
          ...SourceLine
        }
      }
      longRun(until: $until, pace: $pace) {
        until
        pace
        paceFrom
        growth {
          inflation
          maintenanceGrowth
          buildCostGrowth
          valueGrowth
        }
        national {
          year
          task
          unmet
          share
          shareTogether
          finance {
            homes
            debt
            icr
            ltv
            debtPerHome
            monthlyResultPerHome
          }
        }
      }
    }
  }
}
    fragment SourceLine on Source {
  code
  title
  url
  licence
  retrieved
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<LongRunQuery, LongRunQueryVariables>;
export const LastingPaceDocument = new TypedDocumentString(`
    query LastingPace($vintage: String, $scenario: ScenarioInput, $until: Int! = 2060) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    lastingPace(until: $until) {
      __typename
      until
      paceFrom
      national {
        pace
        atLeast
        agreedBreaksIn
      }
      regions {
        region {
          code
          shortNames {
            nl
            en
          }
        }
        pace
        atLeast
        agreedBreaksIn
      }
    }
  }
}
    fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<LastingPaceQuery, LastingPaceQueryVariables>;
export const LastingLeversDocument = new TypedDocumentString(`
    query LastingLevers($vintage: String, $scenario: ScenarioInput, $until: Int! = 2060) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    lastingPace(until: $until) {
      __typename
      levers {
        lever {
          key
          unit
        }
        kind
        answer
        value
        steppedValue
        bestValue
        unmetBefore
        unmetAtBest
        paceAtBest
      }
    }
  }
}
    fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<LastingLeversQuery, LastingLeversQueryVariables>;
export const MethodDocument = new TypedDocumentString(`
    query Method {
  levers {
    key
    unit
  }
  assumptions {
    key
    branch
    fromYear
    untilYear
    value
    unit
    note {
      nl
      en
    }
    status
    sources {
      ...SourceLine
    }
  }
  financialNorms {
    code
    ratio
    branch
    kind
    operator
    limit
    definition {
      nl
      en
    }
    status
    sources {
      ...SourceLine
    }
  }
  legalRules {
    code
    text {
      nl
      en
    }
    value
    unit
    legalBasis
    textYear
    status
    sources {
      ...SourceLine
    }
  }
  calibration {
    extraDebt
    modelEdition
    vintages {
      vintage {
        code
        labels {
          nl
          en
        }
        publishedTask
        publishedShortfall
        publishedSurplus
      }
      costFactor
      marketInterest
      residuals {
        task
        shortfall
        surplus
      }
    }
  }
  verification {
    code
    label {
      nl
      en
    }
    unit
    claim {
      ...ClaimLine
    }
    figures {
      ...SectorFigureLine
    }
    words {
      nl
      en
    }
    note {
      nl
      en
    }
    values {
      label
      value
    }
  }
  regions {
    code
    shortNames {
      nl
      en
    }
  }
}
    fragment ClaimLine on Claim {
  code
  section
  topic
  text {
    nl
    en
  }
  value
  amount
  unit
  unitOf
  period
  comparator
  status
  sources {
    ...SourceLine
  }
}
fragment SourceLine on Source {
  code
  title
  url
  licence
  retrieved
}
fragment SectorFigureLine on SectorFigure {
  code
  metric
  series
  label {
    nl
    en
  }
  period
  from
  until
  nature
  comparator
  value
  unit
  note {
    nl
    en
  }
  status
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<MethodQuery, MethodQueryVariables>;
export const OutcomeDocument = new TypedDocumentString(`
    query Outcome($vintage: String, $scenario: ScenarioInput) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
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
        homesScrapped
        measuresScrapped
        homesNotBuilt
        measuresNotDone
        newHomes
        measures
        slowdownYear
        regionsWithShortfall
        regionsWithSurplus
        published {
          shortfall
          surplus
          homesLost
          measuresLost
        }
        status
        sources {
          ...SourceLine
        }
        publishedSources {
          ...SourceLine
        }
      }
      regions(first: 100) {
        nodes {
          ...RegionFigures
        }
      }
      years {
        year
        task
        open
        openShare
        homesNotBuilt
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
  robustness {
    verdict
    fallsShort
    of
    extraDebt
    shareNotFeasible {
      low
      high
    }
  }
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
  homesScrapped
  measuresScrapped
  homesNotBuilt
  measuresNotDone
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
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<OutcomeQuery, OutcomeQueryVariables>;
export const ImportRulesDocument = new TypedDocumentString(`
    query ImportRules {
  importRules {
    maxBytes
    maxRows
    uploadKeepMinutes
    keepDays
    jobKeepDays
    publishing
    kinds {
      kind
      isVintage
      templates
      columns {
        key
        header
        required
        allowed
        about {
          nl
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportRulesQuery, ImportRulesQueryVariables>;
export const ImportPreviewDocument = new TypedDocumentString(`
    query ImportPreview($file: ImportFileInput!, $kind: ImportKind, $reading: ImportReadingInput) {
  importPreview(file: $file, kind: $kind, reading: $reading) {
    __typename
    ... on ImportPreview {
      kind
      format
      encoding
      separator
      sheet
      sheets
      headerRow
      decimals
      year
      headers
      unusedHeaders
      mapping {
        header
        column
      }
      columns {
        key
        header
        required
        allowed
        about {
          nl
          en
        }
      }
      rows {
        row
        cells
      }
      faults {
        ...ImportFaultParts
      }
      notices {
        code
        message
      }
    }
    ...ImportFaultsParts
  }
}
    fragment ImportFaultParts on Fault {
  code
  row
  column
  value
  allowed
  message
}
fragment ImportFaultsParts on ImportFaults {
  faultCount
  faults {
    ...ImportFaultParts
  }
}`) as unknown as TypedDocumentString<ImportPreviewQuery, ImportPreviewQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: StartImportInput!) {
  startImport(input: $input) {
    __typename
    ... on ImportStarted {
      token
      deleteKey
      job {
        ...ImportJobParts
      }
    }
    ...ImportFaultsParts
  }
}
    fragment ImportFaultParts on Fault {
  code
  row
  column
  value
  allowed
  message
}
fragment ImportFaultsParts on ImportFaults {
  faultCount
  faults {
    ...ImportFaultParts
  }
}
fragment ImportJobParts on ImportJob {
  id
  kind
  fileName
  state
  progress
  rowsRead
  failure
  faultCount
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const ImportJobDocument = new TypedDocumentString(`
    query ImportJob($id: ID!, $first: Int = 100, $offset: Int = 0) {
  importJob(id: $id) {
    ...ImportJobParts
    faults(first: $first, offset: $offset) {
      ...ImportFaultParts
    }
  }
}
    fragment ImportFaultParts on Fault {
  code
  row
  column
  value
  allowed
  message
}
fragment ImportJobParts on ImportJob {
  id
  kind
  fileName
  state
  progress
  rowsRead
  failure
  faultCount
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<ImportJobQuery, ImportJobQueryVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    subscription ImportProgress($id: ID!) {
  importProgress(id: $id) {
    ...ImportJobParts
  }
}
    fragment ImportJobParts on ImportJob {
  id
  kind
  fileName
  state
  progress
  rowsRead
  failure
  faultCount
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  cancelImport(id: $id)
}
    `) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($token: String!) {
  import(token: $token) {
    ...ImportParts
  }
}
    fragment ImportParts on Import {
  kind
  code
  labels {
    nl
    en
  }
  date
  hash
  fileName
  fileSize
  fileSha256
  format
  rowsRead
  rowsUsed
  mapping {
    header
    column
  }
  notices
  sources {
    title
    url
    licence
  }
  createdAt
  keptUntil
  published
  publishedAt
  version
  refusal {
    code
  }
}`) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const DeleteImportDocument = new TypedDocumentString(`
    mutation DeleteImport($token: String!, $deleteKey: String!) {
  deleteImport(token: $token, deleteKey: $deleteKey) {
    __typename
    ...ImportParts
    ...ImportFaultsParts
  }
}
    fragment ImportFaultParts on Fault {
  code
  row
  column
  value
  allowed
  message
}
fragment ImportFaultsParts on ImportFaults {
  faultCount
  faults {
    ...ImportFaultParts
  }
}
fragment ImportParts on Import {
  kind
  code
  labels {
    nl
    en
  }
  date
  hash
  fileName
  fileSize
  fileSha256
  format
  rowsRead
  rowsUsed
  mapping {
    header
    column
  }
  notices
  sources {
    title
    url
    licence
  }
  createdAt
  keptUntil
  published
  publishedAt
  version
  refusal {
    code
  }
}`) as unknown as TypedDocumentString<DeleteImportMutation, DeleteImportMutationVariables>;
export const PublishImportDocument = new TypedDocumentString(`
    mutation PublishImport($token: String!, $adminToken: String!) {
  publishImport(token: $token, adminToken: $adminToken) {
    __typename
    ...ImportParts
    ...ImportFaultsParts
  }
}
    fragment ImportFaultParts on Fault {
  code
  row
  column
  value
  allowed
  message
}
fragment ImportFaultsParts on ImportFaults {
  faultCount
  faults {
    ...ImportFaultParts
  }
}
fragment ImportParts on Import {
  kind
  code
  labels {
    nl
    en
  }
  date
  hash
  fileName
  fileSize
  fileSha256
  format
  rowsRead
  rowsUsed
  mapping {
    header
    column
  }
  notices
  sources {
    title
    url
    licence
  }
  createdAt
  keptUntil
  published
  publishedAt
  version
  refusal {
    code
  }
}`) as unknown as TypedDocumentString<PublishImportMutation, PublishImportMutationVariables>;
export const ImportBoundariesDocument = new TypedDocumentString(`
    mutation ImportBoundaries($file: ImportFileInput!, $adminToken: String!, $about: BoundariesAboutInput) {
  importBoundaries(file: $file, adminToken: $adminToken, about: $about) {
    __typename
    ...ImportParts
    ...ImportFaultsParts
  }
}
    fragment ImportFaultParts on Fault {
  code
  row
  column
  value
  allowed
  message
}
fragment ImportFaultsParts on ImportFaults {
  faultCount
  faults {
    ...ImportFaultParts
  }
}
fragment ImportParts on Import {
  kind
  code
  labels {
    nl
    en
  }
  date
  hash
  fileName
  fileSize
  fileSha256
  format
  rowsRead
  rowsUsed
  mapping {
    header
    column
  }
  notices
  sources {
    title
    url
    licence
  }
  createdAt
  keptUntil
  published
  publishedAt
  version
  refusal {
    code
  }
}`) as unknown as TypedDocumentString<ImportBoundariesMutation, ImportBoundariesMutationVariables>;
export const BoundariesInUseDocument = new TypedDocumentString(`
    query BoundariesInUse {
  boundaries(level: MUNICIPALITY) {
    source
    licence
    vintage
    schematic
  }
  regions {
    code
  }
}
    `) as unknown as TypedDocumentString<BoundariesInUseQuery, BoundariesInUseQueryVariables>;
export const OwnVintageDocument = new TypedDocumentString(`
    query OwnVintage($code: String!) {
  vintage(code: $code) {
    ...VintageLine
  }
}
    fragment VintageLine on Vintage {
  code
  isRegionTable
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
  import {
    published
  }
}`) as unknown as TypedDocumentString<OwnVintageQuery, OwnVintageQueryVariables>;
export const MunicipalityNamedDocument = new TypedDocumentString(`
    query MunicipalityNamed($text: String!) {
  municipality(code: $text) {
    code
  }
}
    `) as unknown as TypedDocumentString<MunicipalityNamedQuery, MunicipalityNamedQueryVariables>;
export const RegionNamedDocument = new TypedDocumentString(`
    query RegionNamed($text: String!) {
  region(code: $text) {
    code
  }
}
    `) as unknown as TypedDocumentString<RegionNamedQuery, RegionNamedQueryVariables>;
export const PlaceIndexDocument = new TypedDocumentString(`
    query PlaceIndex {
  regions {
    code
    names {
      nl
      en
    }
    shortNames {
      nl
      en
    }
    municipalities {
      code
      name
      otherNames
      mergedFrom {
        code
        name
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceIndexQuery, PlaceIndexQueryVariables>;
export const PlaceMunicipalityDocument = new TypedDocumentString(`
    query PlaceMunicipality($code: String!, $vintage: String) {
  municipality(code: $code, vintage: $vintage) {
    code
    name
    province
    dwellings
    corporationSharePercent
    corporationDwellings
    meanWozValue
    households
    inhabitants
    year
    status
    sourceTitle
    regionNeedsCheck
    mergedFrom {
      code
      name
      kind
      lastYear
    }
    askedFor {
      code
      name
      kind
      lastYear
      explanation {
        nl
        en
      }
      parts {
        share
        note {
          nl
          en
        }
        municipality {
          code
          name
          region {
            code
          }
        }
      }
    }
    region {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceMunicipalityQuery, PlaceMunicipalityQueryVariables>;
export const PlaceOutlinesDocument = new TypedDocumentString(`
    query PlaceOutlines {
  municipalities: boundaries(level: MUNICIPALITY) {
    topology
  }
}
    `) as unknown as TypedDocumentString<PlaceOutlinesQuery, PlaceOutlinesQueryVariables>;
export const PlaceOutcomeDocument = new TypedDocumentString(`
    query PlaceOutcome($vintage: String, $scenario: ScenarioInput, $region: String!) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
      hash
      datasetHash
      scenario {
        query
      }
      vintage {
        code
        date
        firstYear
        lastYear
        labels {
          nl
          en
        }
      }
      national {
        regionsWithShortfall
        regionsWithSurplus
        sources {
          ...SourceLine
        }
      }
      regions(first: 100) {
        nodes {
          ...RegionFigures
          capacity
          measures
          years {
            year
            task
            unmet
            open
            openShare
            newHomes
            homesLost
            homesNotBuilt
          }
        }
      }
      solidarity {
        give
        receive
        route
        reserveShare
        maxDistanceKm
        explanation {
          nl
          en
        }
        certain {
          atMostMoved
          atLeastOpen
        }
        instruments {
          from {
            code
          }
          to {
            code
          }
          possible
          leftOut
          timesFirstVoluntaryCase
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
      municipalShares(region: $region) {
        municipality {
          code
        }
        share
        task
        open
        newHomes
        homesLost
        homesNotBuilt
        measuresNotDone
        status
      }
      corporations(first: 100, region: $region) {
        totalCount
        nodes {
          corporation {
            code
            name
            isModel
          }
          homes
          task
          need
          room
          given
          received
          homesNotBuilt
          debt
          debtEnd
          icrEnd
          ltvEnd
          firstShortYear
        }
      }
    }
  }
}
    fragment RegionFigures on RegionBalance {
  robustness {
    verdict
    fallsShort
    of
    extraDebt
    shareNotFeasible {
      low
      high
    }
  }
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
  homesScrapped
  measuresScrapped
  homesNotBuilt
  measuresNotDone
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
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<PlaceOutcomeQuery, PlaceOutcomeQueryVariables>;
export const PlaceLeversDocument = new TypedDocumentString(`
    query PlaceLevers($vintage: String, $interestUp: ScenarioInput, $interestDown: ScenarioInput, $rent: ScenarioInput, $targetedRent: ScenarioInput, $operatingCost: ScenarioInput, $tax: ScenarioInput, $subsidy: ScenarioInput, $commercial: ScenarioInput, $ambition: ScenarioInput) {
  interestUp: scenario(vintage: $vintage, input: $interestUp) {
    ...LeverEffect
  }
  interestDown: scenario(vintage: $vintage, input: $interestDown) {
    ...LeverEffect
  }
  rent: scenario(vintage: $vintage, input: $rent) {
    ...LeverEffect
  }
  targetedRent: scenario(vintage: $vintage, input: $targetedRent) {
    ...LeverEffect
  }
  operatingCost: scenario(vintage: $vintage, input: $operatingCost) {
    ...LeverEffect
  }
  tax: scenario(vintage: $vintage, input: $tax) {
    ...LeverEffect
  }
  subsidy: scenario(vintage: $vintage, input: $subsidy) {
    ...LeverEffect
  }
  commercial: scenario(vintage: $vintage, input: $commercial) {
    ...LeverEffect
  }
  ambition: scenario(vintage: $vintage, input: $ambition) {
    ...LeverEffect
  }
}
    fragment LeverEffect on ScenarioAnswers {
  faults {
    ...FaultLine
  }
  outcome {
    __typename
    scenario {
      query
    }
    regions(first: 100) {
      nodes {
        region {
          code
        }
        remaining
        homesNotBuilt
      }
    }
    costs {
      tenants {
        monthlyExtraLast
        perYear
      }
      state {
        subsidies
        taxForgone
        perYear
      }
      corporations {
        commercialSurplusOffered
      }
      notBuilt {
        homesDropped
      }
      years {
        year
        upkeepCut
      }
    }
  }
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<PlaceLeversQuery, PlaceLeversQueryVariables>;
export const ProgressDocument = new TypedDocumentString(`
    query Progress($metrics: [String!]!) {
  sectorFigures(metrics: $metrics) {
    ...SectorFigureLine
  }
  npaTargets {
    year
    socialHomes
    midRentHomes
    homes
    homesStatus
    splitStatus
    note {
      nl
      en
    }
    sources {
      ...SourceLine
    }
  }
  rentCaps {
    year
    rule
    cap
    published
    computed
    terms {
      year
      growth
      status
    }
    status
    sources {
      ...SourceLine
    }
  }
  letterChecks {
    ...LetterCheckLine
  }
}
    fragment ClaimLine on Claim {
  code
  section
  topic
  text {
    nl
    en
  }
  value
  amount
  unit
  unitOf
  period
  comparator
  status
  sources {
    ...SourceLine
  }
}
fragment LetterCheckLine on LetterCheck {
  claim {
    ...ClaimLine
  }
  from {
    code
    text {
      nl
      en
    }
  }
  computed
  deviationPercent
  holds
  formula {
    nl
    en
  }
}
fragment SourceLine on Source {
  code
  title
  url
  licence
  retrieved
}
fragment SectorFigureLine on SectorFigure {
  code
  metric
  series
  label {
    nl
    en
  }
  period
  from
  until
  nature
  comparator
  value
  unit
  note {
    nl
    en
  }
  status
  sources {
    ...SourceLine
  }
}`) as unknown as TypedDocumentString<ProgressQuery, ProgressQueryVariables>;
export const ScenarioFiguresDocument = new TypedDocumentString(`
    query ScenarioFigures($vintage: String, $scenario: ScenarioInput) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
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
        homesScrapped
        measuresScrapped
        homesNotBuilt
        measuresNotDone
        newHomes
        measures
        slowdownYear
        regionsWithShortfall
        regionsWithSurplus
        published {
          shortfall
          surplus
          homesLost
          measuresLost
        }
        status
        sources {
          ...SourceLine
        }
        publishedSources {
          ...SourceLine
        }
      }
      regions(first: 100) {
        nodes {
          region {
            code
          }
          ownPosition
          open
          homesNotBuilt
          status
        }
      }
      costs {
        ...WhoPaysTogether
      }
    }
  }
}
    fragment SourceLine on Source {
  code
  title
  url
  licence
  retrieved
}
fragment WhoPaysTogether on ScenarioCosts {
  tenants {
    monthlyExtraLast
    monthlyExtraTargetedLast
    total
    perYear
  }
  state {
    subsidies
    taxForgone
    total
    perYear
  }
  corporations {
    upkeepCut
    commercialSurplusOffered
    debtExtraEnd
  }
  notBuilt {
    homesAgreed
    homesDropped
    homesLost
    homes
    measures
    measuresAgreed
  }
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<ScenarioFiguresQuery, ScenarioFiguresQueryVariables>;
export const ScenarioDocument = new TypedDocumentString(`
    query Scenario($vintage: String, $scenario: ScenarioInput) {
  scenario(vintage: $vintage, input: $scenario) {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
      hash
      scenarioHash
      datasetHash
      engineVersion
      scenario {
        ...ScenarioLine
      }
      national {
        task
        shortfall
        surplus
        moved
        open
        homesLost
        measuresLost
        slowdownYear
      }
      costs {
        ...WhoPays
      }
    }
  }
}
    fragment ScenarioLine on Scenario {
  vintage
  query
  hash
  assumptions {
    key
    value
    from
    until
  }
  measures {
    key
    value
    from
    until
  }
  solidarity {
    give
    receive
    route
    reserveShare
    maxDistanceKm
  }
}
fragment WhoPays on ScenarioCosts {
  tenants {
    firstYear
    monthlyExtraFirst
    monthlyExtraLast
    targetedShare
    monthlyExtraTargetedFirst
    monthlyExtraTargetedLast
    total
    perYear
  }
  state {
    subsidies
    taxForgone
    total
    perYear
  }
  corporations {
    upkeepCut
    commercialSurplusOffered
    debtExtraEnd
  }
  notBuilt {
    homesAgreed
    homesDropped
    homesLost
    homes
    measuresAgreed
    measuresDropped
    measuresLost
    measures
  }
  years {
    year
    monthlyExtraRent
    monthlyExtraRentTargeted
    rentPaidExtra
    subsidies
    taxForgone
    stateTotal
    upkeepCut
    debtExtra
    homesDropped
    measuresDropped
  }
}
fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<ScenarioQuery, ScenarioQueryVariables>;
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
      shortNames {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const MunicipalityDocument = new TypedDocumentString(`
    query Municipality($code: String!, $vintage: String) {
  municipality(code: $code, vintage: $vintage) {
    code
    name
    year
    status
    sourceTitle
    province
    dwellings
    corporationSharePercent
    corporationDwellings
    meanWozValue
    askedFor {
      name
      explanation {
        nl
        en
      }
    }
    region {
      code
      shortNames {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MunicipalityQuery, MunicipalityQueryVariables>;
export const TracePlanDocument = new TypedDocumentString(`
    query TracePlan($figure: String!) {
  scenario {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
      solidarity {
        trace(figure: $figure) {
          ...TraceTree
        }
      }
    }
  }
}
    fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}
fragment TraceTree on TraceResult {
  __typename
  ... on ScenarioFaults {
    faults {
      ...FaultLine
    }
  }
  ... on TraceNode {
    ...TraceStep
    inputs {
      ...TraceStep
      inputs {
        ...TraceStep
        inputs {
          ...TraceStep
        }
      }
    }
  }
}
fragment TraceStep on TraceNode {
  key
  region {
    code
  }
  corporation {
    code
    name
  }
  municipality {
    code
    name
  }
  year
  value
  byYear
  unit
  status
  formula
  sources {
    code
    title
    url
  }
}`) as unknown as TypedDocumentString<TracePlanQuery, TracePlanQueryVariables>;
export const TraceLevyDocument = new TypedDocumentString(`
    query TraceLevy($figure: String!) {
  scenario {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
      solidarity {
        levy {
          trace(figure: $figure) {
            ...TraceTree
          }
        }
      }
    }
  }
}
    fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}
fragment TraceTree on TraceResult {
  __typename
  ... on ScenarioFaults {
    faults {
      ...FaultLine
    }
  }
  ... on TraceNode {
    ...TraceStep
    inputs {
      ...TraceStep
      inputs {
        ...TraceStep
        inputs {
          ...TraceStep
        }
      }
    }
  }
}
fragment TraceStep on TraceNode {
  key
  region {
    code
  }
  corporation {
    code
    name
  }
  municipality {
    code
    name
  }
  year
  value
  byYear
  unit
  status
  formula
  sources {
    code
    title
    url
  }
}`) as unknown as TypedDocumentString<TraceLevyQuery, TraceLevyQueryVariables>;
export const TracePairsDocument = new TypedDocumentString(`
    query TracePairs {
  scenario {
    faults {
      ...FaultLine
    }
    outcome {
      __typename
      solidarity {
        transfers {
          from {
            code
          }
          to {
            code
          }
        }
      }
    }
  }
}
    fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}`) as unknown as TypedDocumentString<TracePairsQuery, TracePairsQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($vintage: String, $scenario: ScenarioInput, $figure: String!, $region: String, $corporation: String, $municipality: String, $year: Int) {
  trace(
    vintage: $vintage
    scenario: $scenario
    figure: $figure
    region: $region
    corporation: $corporation
    municipality: $municipality
    year: $year
  ) {
    ...TraceTree
  }
}
    fragment FaultLine on Fault {
  code
  path
  value
  allowed
  message
}
fragment TraceTree on TraceResult {
  __typename
  ... on ScenarioFaults {
    faults {
      ...FaultLine
    }
  }
  ... on TraceNode {
    ...TraceStep
    inputs {
      ...TraceStep
      inputs {
        ...TraceStep
        inputs {
          ...TraceStep
        }
      }
    }
  }
}
fragment TraceStep on TraceNode {
  key
  region {
    code
  }
  corporation {
    code
    name
  }
  municipality {
    code
    name
  }
  year
  value
  byYear
  unit
  status
  formula
  sources {
    code
    title
    url
  }
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;
export const VintagesDocument = new TypedDocumentString(`
    query Vintages {
  vintages {
    ...VintageLine
  }
}
    fragment VintageLine on Vintage {
  code
  isRegionTable
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
  import {
    published
  }
}`) as unknown as TypedDocumentString<VintagesQuery, VintagesQueryVariables>;