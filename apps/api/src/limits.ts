/** What one request may cost. Every refusal names the limit and what was asked. */
export const LIMITS = {
  /** Bytes of a request body, after decompression. */
  bodyBytes: 100_000,
  /** Nesting of the JSON body and of the variables. */
  jsonDepth: 20,
  /** Lexical tokens of the document. */
  tokens: 1000,
  aliases: 30,
  directives: 20,
  operations: 10,
  /** Nested fields, introspection apart. */
  depth: 12,
  /** Fields after writing every fragment out. */
  expandedFields: 2000,
  /** Errors in one answer. */
  errors: 20,
  /** Points; a leaf is one point, a list multiplies. See docs/decisions/0004-api.md. */
  cost: 15_000,
  executionMs: 10_000,
  /** Time to check the boundaries of the whole country, in a thread of its own. */
  boundariesMs: 90_000,
  /** Time to look how a file would be read, in a thread that is ended then; less than a question gets. */
  previewMs: 8_000,
  /** Accounts of a year hold a row for every line of every corporation. */
  accountsMs: 60_000,
  /** Time to read a file from beginning to end, in the same way. */
  importMs: 300_000,
  /** Time for what changes something: who asked must hear how it ended, and checking boundaries has a limit of its own. */
  mutationMs: 120_000,
  /** Time a client gets to send a request. */
  requestMs: 15_000,
  /** The same for a file. */
  uploadMs: 180_000,
  /**
   * How long a connection waits for its next question. Storing a large import can keep the process busy for seconds: a
   * question that came meanwhile must not find its connection closed.
   */
  keepAliveMs: 60_000,
  uploadWindowMs: 600_000,
  fileName: 200,
  rateWindowMs: 10_000,
  /** Bytes of answers that are kept for whoever asks the same, and ways of asking that are known by their bytes. */
  keptAnswersBytes: 16_000_000,
  keptAnswersNames: 20_000,
  /** Bytes of questions that clients may name by their hash. */
  persistedQueriesBytes: 4_000_000,
  pageSize: 100,
  /** The long table is asked for whole, by programs. */
  observations: 10_000,
  searchText: 100,
  searchHits: 50,
  nodeIds: 100,
  listItems: 100,
  openStreams: 200,
  /** What one visitor may have of it, and of other places, at a time. */
  streamsEach: 20,
  ensemblesEach: 4,
  analysesEach: 24,
  importsEach: 5,
  /** Runs of the model for one visitor at a time; his next one waits, and nobody else's does. */
  outcomesEach: 1,
  /** Questions of one visitor that are worked on at a time, as many as a browser sends; and that wait for that. */
  questionsEach: 8,
  questionsWaiting: 200,
  /** Files of the greatest size that one visitor may have waiting. */
  uploadsEach: 10,
  /** Points that the queries of one visitor may cost together in `rateWindowMs`, for each request that he may make then. */
  pointsPerRequest: 300,
  /** Milliseconds of the event loop for one visitor in `rateWindowMs`. */
  loopMs: 5000,
  /** Wrong tokens of the administrator in `guessWindowMs`. */
  guesses: 10,
  guessWindowMs: 600_000,
} as const;
