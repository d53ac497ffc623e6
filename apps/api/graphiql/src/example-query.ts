/** What a visitor sees first: the question that this product exists for. */
export const EXAMPLE_QUERY = `# What corporations can and cannot finance, and what solidarity between regions would move.
# Amounts are whole euros in prices of 2025. Press the play button, or Ctrl-Enter.
{
  outcome(vintage: "2026-01") {
    ... on Outcome {
      hash
      national {
        shortfall
        surplus
        moved
        open
        homesLost
        measuresLost
        slowdownYear
      }
      regions(first: 19) {
        nodes {
          region {
            code
            name
          }
          shortfall
          surplus
          given
          received
          open
        }
      }
      solidarity {
        transfers {
          from {
            code
          }
          to {
            code
          }
          amount
        }
      }
    }
  }
}
`;
