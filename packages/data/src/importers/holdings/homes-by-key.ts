/** Gives texts small numbers, so that a million keys take little memory. */
class Numbered {
  readonly #numbers = new Map<string, number>();
  readonly texts: string[] = [];

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    this.#numbers.set(text, number);
    this.texts.push(text);
    return number;
  }
}

/** What a figure is about; years from 2000 to 2100. */
export interface HomesKey {
  readonly corporation: string;
  readonly place: string;
  readonly year: number;
  readonly branch: "social" | "commercial";
  readonly kind: string;
}

const yearsFrom = 2000;
const yearCount = 128;
const kindCount = 16;
const placeCount = 65_536;

/** Homes by what they are about, packed into numbers: steady memory for large files. */
export class HomesByKey {
  readonly #homes = new Map<number, number>();
  readonly #corporations = new Numbered();
  readonly #places = new Numbered();
  readonly #kinds = new Numbered();

  #pack({ corporation, place, year, branch, kind }: HomesKey): number {
    const digits: [number, number][] = [
      [this.#places.of(place), placeCount],
      [year - yearsFrom, yearCount],
      [branch === "social" ? 0 : 1, 2],
      [this.#kinds.of(kind), kindCount],
    ];
    return digits.reduce((packed, [digit, base]) => packed * base + digit, this.#corporations.of(corporation));
  }

  #unpack(packed: number): HomesKey {
    let rest = packed;
    const take = (base: number) => {
      const digit = rest % base;
      rest = Math.floor(rest / base);
      return digit;
    };
    const kind = this.#kinds.texts[take(kindCount)] ?? "";
    const branch = take(2) === 0 ? "social" : "commercial";
    const year = yearsFrom + take(yearCount);
    const place = this.#places.texts[take(placeCount)] ?? "";
    return { corporation: this.#corporations.texts[rest] ?? "", place, year, branch, kind };
  }

  has(key: HomesKey): boolean {
    return this.#homes.has(this.#pack(key));
  }

  get(key: HomesKey): number | undefined {
    return this.#homes.get(this.#pack(key));
  }

  add(key: HomesKey, homes: number): void {
    const packed = this.#pack(key);
    this.#homes.set(packed, (this.#homes.get(packed) ?? 0) + homes);
  }

  *entries(): Generator<readonly [HomesKey, number]> {
    for (const [packed, homes] of this.#homes) yield [this.#unpack(packed), homes];
  }
}
