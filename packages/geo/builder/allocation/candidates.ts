/** The municipalities that a cell may go to, with how far each "feels" (lower is nearer); the nearest few are kept. */
export class Candidates {
  readonly width: number;
  readonly municipalities: Int16Array;
  readonly remoteness: Float32Array;

  /** `cells`: number of land cells; `width`: candidates kept per cell. */
  constructor(
    readonly cells: number,
    width: number,
  ) {
    this.width = width;
    this.municipalities = new Int16Array(cells * width);
    this.remoteness = new Float32Array(cells * width).fill(Number.POSITIVE_INFINITY);
  }

  /** Keeps the candidate, in order of remoteness, if it is among the nearest. Municipalities count from 1. */
  offer(cell: number, municipality: number, remoteness: number): void {
    const first = cell * this.width;
    let place = first + this.width - 1;
    if (remoteness >= (this.remoteness[place] ?? 0)) return;
    for (; place > first && (this.remoteness[place - 1] ?? 0) > remoteness; place--) {
      this.remoteness[place] = this.remoteness[place - 1] ?? 0;
      this.municipalities[place] = this.municipalities[place - 1] ?? 0;
    }
    this.remoteness[place] = remoteness;
    this.municipalities[place] = municipality;
  }
}
