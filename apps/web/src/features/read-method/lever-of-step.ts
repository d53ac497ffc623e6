/** The lever whose unit a step has: named by its key, else the one of the step above. */
export const leverOfStep = (
  key: string,
  above: string | undefined,
  levers: { readonly has: (key: string) => boolean },
): string | undefined => key.split(".").find((part) => levers.has(part)) ?? above;
