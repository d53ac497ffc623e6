/** Something that can go wrong on a sound installation: its message is for the person at the keyboard. */
export class Failure extends Error {
  /** @override */
  name = "Failure";
}
