import fc from "fast-check";
import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { listKey } from "./cursor.js";
import { type ConnectionData, paginate } from "./paginate.js";

const list = listKey("letters");
const codeOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions.code;
  }
  return undefined;
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
    expect(codeOf(() => paginate([1, 2], { first }, list))).toBe("OUT_OF_RANGE");
  });

  it("refuses the cursor of another list", () => {
    const { pageInfo } = paginate([1, 2, 3], { first: 2 }, listKey("numbers"));
    expect(codeOf(() => paginate([1, 2, 3], { first: 2, after: pageInfo.endCursor }, list))).toBe("INVALID_CURSOR");
  });
});
