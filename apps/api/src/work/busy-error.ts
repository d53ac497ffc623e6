/** All threads are busy, and as much waits as may wait. */
export class BusyError extends Error {}
