import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listKey } from "./cursor.js";
import { type ConnectionData, paginate } from "./paginate.js";

const list = listKey("letters");
const codesOf = ({ faults, nodes }: ConnectionData<number>) => {
  expect(nodes).toEqual([]);
  return faults.map(({ code }) => code);
};

describe("paginate", () => {
  it("walks every list in pages of any size, each item once, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 100 }), (items, first) => {
        const seen: number[] = [];
        let after: string | null = null;
        for (let more = true; more; ) {
          const page: ConnectionData<number> = paginate(items, { first, after }, list);
          expect(page.totalCount).toBe(items.length);
          expect(page.edges.map((edge) => edge.node)).toEqual(page.nodes);
          seen.push(...page.nodes);
          after = page.pageInfo.endCursor;
          more = page.pageInfo.hasNextPage;
        }
        expect(seen).toEqual(items);
      }),
    );
  });

  it.each([0, -1, 101, 1e6, 1.5, Number.NaN])("refuses a page of %s", (first) => {
    expect(codesOf(paginate([1, 2], { first }, list))).toEqual(["OUT_OF_RANGE"]);
  });

  it("refuses the cursor of another list", () => {
    const { pageInfo } = paginate([1, 2, 3], { first: 2 }, listKey("numbers"));
    const page = { first: 2, after: pageInfo.endCursor };
    expect(codesOf(paginate([1, 2, 3], page, list))).toEqual(["INVALID_CURSOR"]);
    expect(codesOf(paginate([1, 2, 3], { ...page, first: 0 }, list))).toEqual(["OUT_OF_RANGE", "INVALID_CURSOR"]);
  });
});
