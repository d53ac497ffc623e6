import { createHash } from "node:crypto";
import type { Scenario } from "@solidariteitskaart/model";
import { eq } from "drizzle-orm";
import { cleanText } from "../clean-text.js";
import type { Connection } from "../connection/types.js";
import { scenarios } from "../schema/tables.js";

export interface SavedScenario {
  /** Short, for in a link. Equal scenarios with an equal title have the same one. */
  readonly id: string;
  readonly scenario: Scenario;
  readonly title: string | null;
  readonly createdAt: Date;
}

type Row = typeof scenarios.$inferSelect;

const fromRow = (row: Row): SavedScenario => ({ ...row, scenario: JSON.parse(row.scenario) as Scenario });

/** Keeps a canonical scenario under a short id. Saving it again changes nothing. */
export async function saveScenario(
  connection: Connection,
  scenario: Scenario,
  title: string | null = null,
): Promise<SavedScenario> {
  const own = title === null ? null : cleanText(title);
  const text = JSON.stringify(scenario);
  const id = createHash("sha256")
    .update(JSON.stringify([text, own]))
    .digest("base64url")
    .slice(0, 16);
  const [row] = await connection.use(async (database) => {
    await database.insert(scenarios).values({ id, scenario: text, title: own }).onConflictDoNothing();
    return database.select().from(scenarios).where(eq(scenarios.id, id));
  });
  return fromRow(row as Row);
}

export async function scenarioById(connection: Connection, id: string): Promise<SavedScenario | null> {
  const rows = await connection.peek((database) => database.select().from(scenarios).where(eq(scenarios.id, id)), []);
  return rows[0] ? fromRow(rows[0]) : null;
}
