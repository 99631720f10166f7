import * as Y from "yjs";

/** What the server told of its text when this page came back: all its deletions stand in the state. */
export interface ServerText {
  stateVector: Uint8Array;
  state: Uint8Array;
}

/** What this page holds and the server has lost. */
export interface Lost {
  /** what was written under this page's own client id: its writer can prove whose it is */
  own: Uint8Array | undefined;
  everything: Uint8Array;
}

/**
 * What the server stored once and has no longer, as after the host brought back an older backup; what still waits to be
 * stored is not lost. Nothing in the ordinary case.
 */
export function lostBy(
  server: ServerText,
  unsaved: readonly Uint8Array[],
  document: Y.Doc,
): Lost | undefined {
  const theirs = Y.decodeStateVector(server.stateVector);
  const reached = withUnsaved(theirs, unsaved);
  const mine = Y.decodeStateVector(Y.encodeStateVector(document));
  const lostStructs = [...mine].some(([client, clock]) => clock > (reached.get(client) ?? 0));
  if (!lostStructs && !lostDeletions(server, unsaved, document)) return undefined;
  const own = document.clientID;
  const lostOwn = (mine.get(own) ?? 0) > (reached.get(own) ?? 0);
  const ofOthers = new Map(mine).set(own, theirs.get(own) ?? 0);
  return {
    own: lostOwn ? since(document, ofOthers) : undefined,
    everything: since(document, theirs),
  };
}

function since(document: Y.Doc, stateVector: Map<number, number>): Uint8Array {
  return Y.encodeStateAsUpdate(document, Y.encodeStateVector(stateVector));
}

function withUnsaved(theirs: Map<number, number>, unsaved: readonly Uint8Array[]) {
  const reached = new Map(theirs);
  for (const { from, to } of unsaved.map((update) => Y.parseUpdateMeta(update))) {
    for (const [client, clock] of to) {
      const before = reached.get(client) ?? 0;
      if ((from.get(client) ?? 0) <= before) reached.set(client, Math.max(before, clock));
    }
  }
  return reached;
}

function lostDeletions(
  { state }: ServerText,
  unsaved: readonly Uint8Array[],
  document: Y.Doc,
): boolean {
  const known = Y.mergeDeleteSets([state, ...unsaved].map((update) => Y.decodeUpdate(update).ds));
  return !Y.equalDeleteSets(known, Y.mergeDeleteSets([known, Y.snapshot(document).ds]));
}
