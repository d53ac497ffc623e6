/** Sources that somebody brought without saying when they were looked up: they were read on the day of the import. */
export function readOn<Source extends { readonly retrieved: string | null }>(
  sources: readonly Source[],
  origin: { readonly createdAt: Date } | null,
): readonly Source[] {
  if (origin === null) return sources;
  const day = origin.createdAt.toISOString().slice(0, 10);
  return sources.map((source) => ({ ...source, retrieved: source.retrieved ?? day }));
}
