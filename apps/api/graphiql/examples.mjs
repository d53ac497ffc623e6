/**
 * What a visitor sees first, a tab each: the question that this product exists for, and one that tells how far it is while it
 * is answered. They ask for the faults too, so that a mistake in a copy says what is wrong instead of giving nothing.
 */
export const EXAMPLES = [
  {
    query: `# What corporations can and cannot finance,
# and what solidarity between regions would move.
# Amounts are whole euros in prices of 2025.
# Press the play button, or Ctrl-Enter.
query Regions {
  scenario(vintage: "latest") {
    faults { path value allowed message }
    outcome {
      hash
      national {
        shortfall surplus moved open
        homesLost measuresLost slowdownYear
      }
      regions {
        nodes {
          region { code name }
          shortfall surplus given received open
        }
      }
      solidarity {
        transfers { from { code } to { code } amount }
      }
    }
  }
}
`,
  },
  {
    query: `# How sure that is: 200 futures,
# with the progress as they are computed.
subscription HowSure {
  ensembleProgress(runs: 200, vintage: "2026-01") {
    done
    total
    result {
      ... on Ensemble {
        national { open { p10 p50 p90 } homesLost { p10 p50 p90 } }
      }
      ... on ScenarioFaults {
        faults { path value allowed message }
      }
    }
  }
}
`,
  },
];
