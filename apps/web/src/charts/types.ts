import type { FigureStatus, SourceLine } from "@solidariteitskaart/client";

/** How sure one figure is and where it comes from. */
export interface Origin {
  readonly status: FigureStatus;
  readonly sources: readonly SourceLine[];
}

/** What a colour means; the same on the map and in charts. */
export type Tone = "accent" | "short" | "over" | "ink" | "quiet";

export interface YearPoint {
  /** A year, or any number that runs along the horizontal axis. */
  readonly x: number;
  /** In the unit of the axis; null leaves a gap in the line. */
  readonly y: number | null;
  /** Where it is not that of the whole chart. */
  readonly origin?: Origin | undefined;
}

/** Between which values something lies, by year. */
export interface BandPoint {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

export interface Series {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
  /** Dashed for what is planned, agreed or a comparison; solid for what is measured or computed. */
  readonly dashed?: boolean;
  readonly points: readonly YearPoint[];
}

export interface Band {
  readonly key: string;
  readonly tone: Tone;
  readonly points: readonly BandPoint[];
}

/** A level to hold the lines against: a norm, a target. */
export interface Level {
  readonly label: string;
  readonly y: number;
}

/** A drawing surface, in units of its own that come to about one pixel each. */
export interface Size {
  readonly name: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
}

export type FormatNumber = (value: number) => string;
