/** One server-sent event. */
export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

function eventOf(block: string): ServerEvent {
  const lines = block.split(/\r?\n/);
  const valuesOf = (field: string): string[] =>
    lines.filter((line) => line.startsWith(`${field}:`)).map((line) => line.slice(field.length + 1).replace(/^ /, ""));
  return { name: valuesOf("event").at(-1) ?? "message", data: valuesOf("data").join("\n") };
}

/** The events of a body, as they come. Comments, which keep a connection open, are left out. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split(/\r?\n\r?\n/);
      text = blocks.pop() ?? "";
      for (const event of blocks.map(eventOf)) if (event.name !== "message" || event.data !== "") yield event;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
