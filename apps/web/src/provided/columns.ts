/**
 * Lists of things of one kind, written as columns: every name once instead of with every thing, and a value that they all share
 * once. Half as many bytes stand in a page then, and are read by its scripts.
 */
type Plain = Readonly<Record<string, unknown>>;

/** Marks of what stands for a list; data never has such names. */
const KEYS = "$k";
const COUNT = "$n";
const SHARED = "$v";
const SIZES = "$s";
const KINDS = "$o";

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const kindOf = (one: Plain): string => Object.keys(one).join();

/** Things with the same names: a column for each. */
const table = (list: readonly Plain[]): unknown => {
  const keys = Object.keys(list[0] ?? {});
  return { [KEYS]: keys, [COUNT]: list.length, c: keys.map((key) => listInColumns(list.map((one) => one[key]))) };
};

/** Things of few kinds: of which kind each is, and a table for each kind. */
const tables = (list: readonly Plain[]): unknown => {
  const kinds = [...new Set(list.map(kindOf))];
  if (kinds.length === 1) return table(list);
  if (kinds.length > list.length / 3) return list.map(inColumns);
  return {
    [KINDS]: list.map((one) => kinds.indexOf(kindOf(one))),
    c: kinds.map((kind) => table(list.filter((one) => kindOf(one) === kind))),
  };
};

/** A list as columns where that is shorter. */
const listInColumns = (list: readonly unknown[]): unknown => {
  const [first] = list;
  if (list.length < 2) return list.map(inColumns);
  if (list.every(isPlain)) return tables(list);
  if (list.every((one) => Array.isArray(one)))
    return { [SIZES]: listInColumns(list.map((one) => one.length)), c: listInColumns(list.flat()) };
  if (list.length > 2 && typeof first !== "object" && list.every((one) => one === first))
    return { [SHARED]: first, [COUNT]: list.length };
  return list.map(inColumns);
};

/** @returns the same data, for `fromColumns` */
export const inColumns = (value: unknown): unknown => {
  if (Array.isArray(value)) return listInColumns(value);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inColumns(one)]));
};

const spread = (sizes: readonly number[], all: readonly unknown[]): unknown[] => {
  const rest = [...all];
  return sizes.map((size) => rest.splice(0, size));
};

/** @param value what `inColumns` made */
export const fromColumns = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fromColumns);
  if (!isPlain(value)) return value;
  if (SHARED in value) return new Array(value[COUNT] as number).fill(value[SHARED]);
  if (SIZES in value) return spread(fromColumns(value[SIZES]) as number[], fromColumns(value.c) as unknown[]);
  if (KINDS in value) {
    const kinds = (value.c as unknown[]).map((kind) => [...(fromColumns(kind) as unknown[])]);
    return (value[KINDS] as number[]).map((kind) => kinds[kind]?.shift());
  }
  if (!(KEYS in value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fromColumns(one)]));
  const columns = (value.c as unknown[]).map((column) => fromColumns(column) as unknown[]);
  return Array.from({ length: value[COUNT] as number }, (_one, row) =>
    Object.fromEntries((value[KEYS] as string[]).map((key, column) => [key, columns[column]?.[row]])),
  );
};
