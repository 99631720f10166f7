// How each server wants its frames: y-websocket's bare messages, or Hocuspocus' with the document's name in front.
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

const SYNC = 0;
const AWARENESS = 1;

const frame = (write) => {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
};

/** Frames for a server that takes the document's name from the address (y-websocket and Story Tank). */
export const bare = {
  address: (base, document, token) =>
    `${base}/${document}${token ? `?token=${encodeURIComponent(token)}` : ""}`,
  hello: () => [],
  sync: (_document, kind, bytes) =>
    frame((e) => {
      encoding.writeVarUint(e, SYNC);
      encoding.writeVarUint(e, kind);
      encoding.writeVarUint8Array(e, bytes);
    }),
  awareness: (_document, bytes) =>
    frame((e) => {
      encoding.writeVarUint(e, AWARENESS);
      encoding.writeVarUint8Array(e, bytes);
    }),
  read: readMessages,
};

/** Frames for Hocuspocus: every one begins with the document's name; the first one carries a token. */
export const named = {
  address: (base) => base,
  hello: (document) => [
    frame((e) => {
      encoding.writeVarString(e, document);
      encoding.writeVarUint(e, 2);
      encoding.writeVarUint(e, 0);
      encoding.writeVarString(e, "bench");
      encoding.writeVarString(e, "4.7.0");
    }),
  ],
  sync: (document, kind, bytes) =>
    frame((e) => {
      encoding.writeVarString(e, document);
      encoding.writeVarUint(e, SYNC);
      encoding.writeVarUint(e, kind);
      encoding.writeVarUint8Array(e, bytes);
    }),
  awareness: (document, bytes) =>
    frame((e) => {
      encoding.writeVarString(e, document);
      encoding.writeVarUint(e, AWARENESS);
      encoding.writeVarUint8Array(e, bytes);
    }),
  read: (data) => {
    const decoder = decoding.createDecoder(data);
    decoding.readVarString(decoder);
    return readFrom(decoder, true);
  },
};

function readMessages(data) {
  return readFrom(decoding.createDecoder(data), false);
}

// Types we do not know end the frame: what we need stands before them.
function readFrom(decoder, replies) {
  const messages = [];
  while (decoding.hasContent(decoder)) {
    const type = decoding.readVarUint(decoder);
    if (type === SYNC || (replies && type === 4)) {
      messages.push({
        sync: decoding.readVarUint(decoder),
        bytes: decoding.readVarUint8Array(decoder),
      });
    } else if (type === AWARENESS) {
      messages.push({ awareness: decoding.readVarUint8Array(decoder) });
    } else {
      break;
    }
  }
  return messages;
}
