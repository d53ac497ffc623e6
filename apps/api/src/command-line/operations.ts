const FAULTS = "... on ImportFaults { faultCount faults { code row column value allowed message } }";

export const PREVIEW = `query ($file: ImportFileInput!, $kind: ImportKind, $reading: ImportReadingInput) {
  importPreview(file: $file, kind: $kind, reading: $reading) {
    ... on ImportPreview {
      kind format encoding separator sheet headerRow decimals
      mapping { header column } unusedHeaders notices { message }
      faults { code row column value allowed message }
    }
    ${FAULTS}
  }
}`;

export const START = `mutation ($input: StartImportInput!) {
  startImport(input: $input) { ... on ImportStarted { token deleteKey job { id } } ${FAULTS} }
}`;

export const JOB = `query ($id: ID!) { importJob(id: $id) { state progress rowsRead failure faultCount } }`;

export const JOB_FAULTS = `query ($id: ID!) {
  importJob(id: $id) { faults(first: 1000) { code row column value allowed message } }
}`;

export const IMPORTED = "query ($token: String!) { import(token: $token) { notices } }";

export const CANCEL = "mutation ($id: ID!) { cancelImport(id: $id) }";

export const PUBLISH = `mutation ($token: String!, $adminToken: String!) {
  publishImport(token: $token, adminToken: $adminToken) { ... on Import { code } ${FAULTS} }
}`;

export const BOUNDARIES = `mutation ($file: ImportFileInput!, $adminToken: String!) {
  importBoundaries(file: $file, adminToken: $adminToken) { ... on Import { code } ${FAULTS} }
}`;
