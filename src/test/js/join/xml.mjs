// A foreign editor that keeps its document as XML, as y-prosemirror does: says with which code it was sent away.
// Arguments: address, document, token, name of the root.
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";

const [address, document, token, root] = process.argv.slice(2);

const doc = new Y.Doc();
const provider = new WebsocketProvider(address, document, doc, {
  params: { token },
  disableBc: true,
});
provider.on("sync", (synced) => {
  if (!synced) return;
  const paragraph = new Y.XmlElement("paragraph");
  paragraph.insert(0, [new Y.XmlText("In a document of another kind")]);
  doc.getXmlFragment(root).insert(0, [paragraph]);
});
provider.on("connection-close", (event) => {
  console.log(event.code);
  process.exit(0);
});
