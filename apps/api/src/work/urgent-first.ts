import { Piscina, type PiscinaTask, type TaskQueue } from "piscina";

/** Options of a task for this queue, under the name by which the pool passes them on. */
export const asUrgent = (urgent: boolean) => ({ [Piscina.queueOptionsSymbol]: { urgent } });

const isUrgent = (options: unknown): boolean =>
  typeof options === "object" && options !== null && "urgent" in options && options.urgent === true;

/** Tasks in the order in which they came, but short ones that a person waits for before all others. */
export class UrgentFirst implements TaskQueue {
  readonly #urgent: PiscinaTask[] = [];
  readonly #patient: PiscinaTask[] = [];

  get size(): number {
    return this.#urgent.length + this.#patient.length;
  }

  shift(): PiscinaTask | null {
    return this.#urgent.shift() ?? this.#patient.shift() ?? null;
  }

  push(task: PiscinaTask): void {
    // The pool gives the name of this property as any symbol.
    const options: unknown = Reflect.get(task, Piscina.queueOptionsSymbol);
    (isUrgent(options) ? this.#urgent : this.#patient).push(task);
  }

  remove(task: PiscinaTask): void {
    for (const row of [this.#urgent, this.#patient]) {
      const at = row.indexOf(task);
      if (at >= 0) row.splice(at, 1);
    }
  }
}
