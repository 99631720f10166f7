// An unmodified Yjs client: joins, types, leaves, comes back, and says what it has. Arguments: address, document, token, token.
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";

const [address, document, firstToken, secondToken] = process.argv.slice(2);

const once = (provider, event, wanted) =>
  new Promise((resolve) => {
    const hear = (value) => {
      if (wanted(value)) {
        provider.off(event, hear);
        resolve(value);
      }
    };
    provider.on(event, hear);
  });

const join = async (doc, token) => {
  const provider = new WebsocketProvider(address, document, doc, {
    params: { token },
    disableBc: true,
  });
  await once(provider, "sync", (synced) => synced === true);
  return provider;
};

const until = (doc, wanted) =>
  new Promise((resolve) => {
    const look = () => {
      if (wanted()) {
        doc.off("update", look);
        resolve();
      }
    };
    doc.on("update", look);
    look();
  });

const doc = new Y.Doc();
const text = doc.getText("text");
const provider = await join(doc, firstToken);
text.insert(0, "Il était une fois ");
text.insert(text.length, "une vague 🌊", { bold: true });
text.delete(0, 3);

const reader = new Y.Doc();
const reading = await join(reader, secondToken);
await until(reader, () => reader.getText("text").toString() === text.toString());

provider.disconnect();
text.insert(0, "(hors ligne) ");
provider.connect();
await until(reader, () => reader.getText("text").toString() === text.toString());

reading.destroy();
const again = new Y.Doc();
const back = await join(again, secondToken);
await until(again, () => again.getText("text").toString() === text.toString());

console.log(
  JSON.stringify({
    clientId: doc.clientID,
    text: text.toString(),
    delta: again.getText("text").toDelta(),
  }),
);
back.destroy();
provider.destroy();
process.exit(0);
