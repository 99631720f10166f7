import type { Refusal } from "./close-codes.js";

/** What the page says about its words; the same names as in SavingState.java. */
export type SavingState =
  "OPENING" | "READING" | "SAVED" | "SAVING" | "OFFLINE" | "STORING_FAILS" | "REFUSED";

export interface Facts {
  /** the socket is open and answers */
  connected: boolean;
  /** the text came at least once on this page */
  opened: boolean;
  /** the server lets this page write */
  mayWrite: boolean;
  /** changes that the server has not said to have stored */
  unsaved: number;
  /** an input method holds letters that are not in the document yet */
  composing: boolean;
  /** the server can store at the moment */
  storing: boolean;
  refusal?: Refusal | undefined;
}

/** SAVED is said only when the server has stored everything that stands on the page. */
export function stateOf(facts: Facts): SavingState {
  if (facts.refusal) return "REFUSED";
  if (!facts.connected && !facts.storing) return "STORING_FAILS";
  if (!facts.connected) return facts.opened || facts.unsaved > 0 ? "OFFLINE" : "OPENING";
  if (!facts.opened) return "OPENING";
  if (!facts.mayWrite) return facts.unsaved > 0 ? "REFUSED" : "READING";
  if (!facts.storing) return "STORING_FAILS";
  return facts.unsaved > 0 || facts.composing ? "SAVING" : "SAVED";
}
