// An unmodified Yjs client with its own undo: deletes others' words in every way and brings them back. Arguments: address, document, token.
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";

const [address, document, token] = process.argv.slice(2);

const join = async (doc) => {
  const provider = new WebsocketProvider(address, document, doc, {
    params: { token },
    disableBc: true,
  });
  await new Promise((resolve) => provider.on("sync", (synced) => synced && resolve()));
  return provider;
};

const doc = new Y.Doc();
const provider = await join(doc);
const text = doc.getText("text");
const undo = new Y.UndoManager(text, { captureTimeout: 0 });

const reader = new Y.Doc();
const reading = await join(reader);
const arrived = () =>
  new Promise((resolve) => {
    const look = () => {
      if (reader.getText("text").toString() === text.toString()) {
        reader.off("update", look);
        resolve();
      }
    };
    reader.on("update", look);
    look();
  });

const before = text.toString();

// One deletion, stored, undone.
text.delete(4, 10);
await arrived();
undo.undo();
await arrived();

// Three deletions that meet, undone one after the other, with no time to store any.
text.delete(7, 3);
text.delete(3, 2);
text.delete(3, 4);
undo.undo();
undo.undo();
undo.undo();
await arrived();

// Everything gone, back, gone again, back again.
text.delete(0, text.length);
undo.undo();
undo.redo();
await arrived();
undo.undo();
await arrived();

// Back while offline, with words of one's own behind it, in one change.
text.delete(text.length - 5, 5);
await arrived();
provider.disconnect();
undo.undo();
text.insert(text.length, "!?");
provider.connect();
await arrived();

console.log(JSON.stringify({ before, after: text.toString(), clientId: doc.clientID }));
reading.destroy();
provider.destroy();
process.exit(0);
