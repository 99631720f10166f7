// Who takes part: writers are real Yjs documents; observers read raw frames and look for the times written in the text.
import WebSocket from "ws";
import * as Y from "yjs";

export const now = () => Math.round((performance.timeOrigin + performance.now()) * 1000);

const STAMP = /@(\d{16});/g;
const emptyVector = Uint8Array.of(0);

function connect(wire, base, document, token, onMessage, onOpen) {
  const socket = new WebSocket(wire.address(base, document, token), {
    perMessageDeflate: false,
    maxPayload: 64 << 20,
  });
  socket.binaryType = "nodebuffer";
  const peer = { socket, closed: null, frames: 0 };
  peer.open = new Promise((resolve, reject) => {
    socket.on("open", () => {
      wire.hello(document).forEach((frame) => socket.send(frame));
      onOpen(socket);
      resolve();
    });
    socket.on("error", reject);
  });
  peer.open.catch(() => {});
  socket.on("close", (code) => (peer.closed = code));
  socket.on("message", (data) => {
    peer.frames++;
    onMessage(data);
  });
  return peer;
}

/** Writes with a real Y.Doc; `type()` puts the present time into the text. */
export function writer(wire, base, document, token, clientId) {
  const doc = new Y.Doc();
  if (clientId) doc.clientID = clientId;
  const text = doc.getText("text");
  let isSynced;
  const peer = connect(
    wire,
    base,
    document,
    token,
    (data) => {
      for (const { sync, bytes } of wire.read(data)) {
        if (sync === 0) peer.socket.send(wire.sync(document, 1, Y.encodeStateAsUpdate(doc, bytes)));
        else if (sync !== undefined) {
          Y.applyUpdate(doc, bytes, "server");
          if (sync === 1) isSynced();
        }
      }
    },
    (socket) => socket.send(wire.sync(document, 0, Y.encodeStateVector(doc))),
  );
  peer.synced = new Promise((resolve) => (isSynced = resolve));
  doc.on("update", (update, origin) => {
    if (origin !== "server") peer.socket.send(wire.sync(document, 2, update));
  });
  peer.doc = doc;
  peer.text = text;
  peer.type = () => text.insert(text.length, `@${now()};`);
  return peer;
}

/** Reads every frame raw and notes how long each time stamp in it took to arrive. */
export function observer(wire, base, document, token, delays) {
  let isSynced;
  const peer = connect(
    wire,
    base,
    document,
    token,
    (data) => {
      const arrived = now();
      for (const { sync, bytes } of wire.read(data)) {
        if (sync === 1) isSynced(bytes);
        if (sync === 2) {
          for (const stamp of Buffer.from(bytes).toString("latin1").matchAll(STAMP))
            delays.push(arrived - Number(stamp[1]));
        }
      }
    },
    (socket) => socket.send(wire.sync(document, 0, emptyVector)),
  );
  peer.synced = new Promise((resolve) => (isSynced = resolve));
  return peer;
}

export const quantile = (sorted, q) =>
  sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] : NaN;

export function delaysInMilliseconds(delays) {
  const sorted = delays.sort((a, b) => a - b);
  return {
    p50: quantile(sorted, 0.5) / 1000,
    p95: quantile(sorted, 0.95) / 1000,
    p99: quantile(sorted, 0.99) / 1000,
  };
}
