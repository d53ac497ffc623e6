/** A binary heap of (key, value) pairs in typed arrays: the smallest key comes out first. */
export class Heap {
  private keys = new Float64Array(1 << 16);
  private values = new Int32Array(1 << 16);
  private count = 0;

  get size(): number {
    return this.count;
  }

  clear(): void {
    this.count = 0;
  }

  push(key: number, value: number): void {
    if (this.count === this.keys.length) this.enlarge();
    let place = this.count++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if ((this.keys[parent] ?? 0) <= key) break;
      this.move(parent, place);
      place = parent;
    }
    this.keys[place] = key;
    this.values[place] = value;
  }

  /** The smallest key and its value; call only when size > 0. */
  pop(): [key: number, value: number] {
    const top: [number, number] = [this.keys[0] ?? 0, this.values[0] ?? 0];
    this.count--;
    this.sink(this.keys[this.count] ?? 0, this.values[this.count] ?? 0);
    return top;
  }

  private sink(key: number, value: number): void {
    let place = 0;
    for (let child = 1; child < this.count; child = 2 * place + 1) {
      if (child + 1 < this.count && (this.keys[child + 1] ?? 0) < (this.keys[child] ?? 0)) child++;
      if ((this.keys[child] ?? 0) >= key) break;
      this.move(child, place);
      place = child;
    }
    this.keys[place] = key;
    this.values[place] = value;
  }

  private move(from: number, to: number): void {
    this.keys[to] = this.keys[from] ?? 0;
    this.values[to] = this.values[from] ?? 0;
  }

  private enlarge(): void {
    const keys = new Float64Array(this.keys.length * 2);
    keys.set(this.keys);
    this.keys = keys;
    const values = new Int32Array(keys.length);
    values.set(this.values);
    this.values = values;
  }
}
