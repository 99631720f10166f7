import * as Y from "yjs";

/** What each client wrote in a transaction, in plain text. */
export function writtenBy(transaction: Y.Transaction): Map<number, string> {
  const written = new Map<number, string>();
  for (const [client, clock] of transaction.afterState) {
    const before = transaction.beforeState.get(client) ?? 0;
    if (clock <= before) continue;
    const words = (transaction.doc.store.clients.get(client) ?? [])
      .filter((struct) => struct.id.clock >= before)
      .map((struct) =>
        struct instanceof Y.Item && struct.content instanceof Y.ContentString
          ? struct.content.str
          : "",
      )
      .join("");
    if (words) written.set(client, words);
  }
  return written;
}
