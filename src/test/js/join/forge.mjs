// An unmodified Yjs client under a stolen client id: says with which code it was sent away. Arguments: address, document, token, id.
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";

const [address, document, token, stolen] = process.argv.slice(2);

const doc = new Y.Doc();
const provider = new WebsocketProvider(address, document, doc, {
  params: { token },
  disableBc: true,
});
provider.on("sync", (synced) => {
  if (synced) {
    doc.clientID = Number(stolen);
    doc.getText("text").insert(0, "a lie ");
  }
});
provider.on("connection-close", (event) => {
  console.log(event.code);
  process.exit(0);
});
