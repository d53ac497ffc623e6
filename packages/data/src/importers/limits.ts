/** How large a file may be. Whoever needs more sets more; what is refused is refused before it costs memory. */
export interface ImportLimits {
  readonly bytes: number;
  /** All files inside a workbook together. */
  readonly unzippedBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters. */
  readonly cellLength: number;
  /** Faults that are listed; the others are counted. */
  readonly faults: number;
}

const defaultLimits: ImportLimits = {
  bytes: 25 * 2 ** 20,
  unzippedBytes: 200 * 2 ** 20,
  rows: 1_000_000,
  columns: 500,
  cellLength: 10_000,
  faults: 1000,
};

export const limitsOf = (own: Partial<ImportLimits> | undefined): ImportLimits => ({ ...defaultLimits, ...own });
