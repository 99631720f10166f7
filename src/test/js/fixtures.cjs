"use strict";
// Makes the byte fixtures of the engine's tests with Yjs itself:
//   node fixtures.cjs > ../resources/org/storytank/coediting/yjs/fixtures.json
// A test checks that the committed file is what this script writes today.

const Y = require("yjs");
const sync = require("y-protocols/sync");
const awareness = require("y-protocols/awareness");
const auth = require("y-protocols/auth");
const encoding = require("lib0/encoding");
const { hex } = require("./oracle/bytes.cjs");
const { showDocument } = require("./oracle/session.cjs");

const documents = [];
const messages = [];

const writer = (client, options = {}) => {
  const y = new Y.Doc(options);
  y.clientID = client;
  y.updates = [];
  y.on("update", (update) => y.updates.push(update));
  return y;
};

/** A document that receives these updates in this order, and what it then is. */
const received = (name, updates, options = {}) => {
  const y = new Y.Doc(options);
  updates.forEach((update) => Y.applyUpdate(y, update));
  documents.push({
    name,
    collectsGarbage: y.gc,
    updates: updates.map(hex),
    state: hex(Y.encodeStateAsUpdate(y)),
    stateVector: hex(Y.encodeStateVector(y)),
    snapshot: hex(Y.encodeSnapshot(Y.snapshot(y))),
    shown: showDocument(y),
  });
};

const written = (name, write, options = {}) => {
  const y = writer(options.client ?? 1, options);
  write(y);
  received(name, y.updates, options);
};

written("nothing", () => {});
written("text in many scripts", (y) => y.getText("t").insert(0, "héllo 🌊 مرحبا नमस्ते e\u0301 👩‍👩‍👧‍👦"));
written("text of which a middle part is deleted", (y) => {
  y.getText("t").insert(0, "héllo 🌊");
  y.getText("t").delete(1, 2);
});
written(
  "deleted text that is kept",
  (y) => {
    y.getText("t").insert(0, "héllo 🌊");
    y.getText("t").delete(1, 2);
  },
  { gc: false },
);
written("a surrogate pair cut by an insertion", (y) => {
  y.getText("t").insert(0, "a🌊b");
  y.getText("t").insert(2, "|");
});
written("a surrogate pair of which one half is deleted", (y) => {
  y.getText("t").insert(0, "a🌊b");
  y.getText("t").delete(1, 1);
});
written("half a surrogate pair", (y) => y.getText("t").insert(0, "a\ud83c"));
written("formats that begin, overlap and end", (y) => {
  const text = y.getText("t");
  text.insert(0, "The storm broke over the harbour");
  text.format(0, 9, { bold: true });
  text.format(4, 11, { italic: true });
  text.format(6, 2, { bold: null });
  text.insert(5, "x", { ai: { run: "r1" } });
});
written("embeds", (y) => {
  y.getText("t").insertEmbed(0, {
    image: "https://example.org/é.png",
    size: [1.5, 1e21, -0, 1e-7],
  });
  y.getText("t").insertEmbed(1, { b: null, 10: true, 9: false }, { link: "" });
});
written("the largest client id of Yjs 13", (y) => y.getText("t").insert(0, "x", { bold: true }), {
  client: 2 ** 32 - 1,
});
written("the largest client id of Yjs 14", (y) => y.getText("t").insert(0, "x"), {
  client: 2 ** 53 - 1,
});
written("values of every kind", (y) => {
  const map = y.getMap("m");
  map.set("undefined", undefined);
  map.set("null", null);
  map.set("truth", [true, false]);
  map.set("integers", [0, 1, -1, 63, 64, -64, 2 ** 31 - 1, -(2 ** 31 - 1)]);
  map.set("beyond integers", [2 ** 31, -(2 ** 31), 2 ** 53, -0]);
  map.set("floats", [0.5, 0.1, NaN, Infinity, -Infinity, 1e300, 5e-324]);
  map.set("bigints", [0n, -1n, 2n ** 63n - 1n, -(2n ** 63n)]);
  map.set("text", ["", "é🌊", "\u0000"]);
  map.set("bytes", new Uint8Array([0, 255, 128]));
  map.set("deep", { z: { 2: [], 1: {} }, a: [new Uint8Array([7])] });
});
written("a key that is set again and removed", (y) => {
  const map = y.getMap("m");
  map.set("k", 1);
  map.set("k", "two");
  map.set("l", [3]);
  map.delete("l");
});
written("a list that is cut in the middle", (y) => {
  y.getArray("a").insert(0, [1, 2, 3, "four", { five: 5 }, new Uint8Array([6])]);
  y.getArray("a").delete(1, 3);
  y.getArray("a").insert(1, [null]);
});
written("types in types, one of them deleted with all it held", (y) => {
  const inner = new Y.Map();
  const gone = new Y.Array();
  y.getArray("a").insert(0, [inner, gone]);
  inner.set("text", new Y.Text("inside"));
  inner.get("text").format(0, 2, { bold: true });
  gone.insert(0, [1, new Y.Map(), new Y.Text("gone")]);
  gone.get(1).set("k", "gone too");
  y.getArray("a").delete(1, 1);
});
written("every kind of tree node", (y) => {
  const element = new Y.XmlElement("paragraph");
  y.getXmlFragment("x").insert(0, [element, new Y.XmlHook("hook"), new Y.XmlText("beside")]);
  element.setAttribute("k", "v");
  element.insert(0, [new Y.XmlText("hi"), new Y.XmlElement("br")]);
  y.getMap("m").set("fragment", new Y.XmlFragment());
});
written("subdocuments", (y) => {
  y.getMap("m").set("plain", new Y.Doc({ guid: "one" }));
  y.getMap("m").set(
    "with options",
    new Y.Doc({ guid: "two", gc: false, autoLoad: true, meta: { k: [1] } }),
  );
});
written(
  "an edit undone and redone",
  (y) => {
    const undo = new Y.UndoManager(y.getText("t"), { captureTimeout: 0 });
    y.getText("t").insert(0, "once");
    y.getText("t").delete(1, 2);
    undo.undo();
    undo.redo();
    undo.undo();
  },
  { gc: false },
);

// JSON content is what old clients wrote; Yjs still reads it.
const old = writer(3);
old.transact((transaction) => {
  const content = new Y.ContentJSON([{ a: 1 }, undefined, "é"]);
  new Y.Item(Y.createID(3, 0), null, null, null, null, old.getArray("a"), null, content).integrate(
    transaction,
    0,
  );
});
received("JSON content of old clients", old.updates);

const ada = writer(1);
const ben = writer(2);
const both = [ada, ben];
const exchange = () =>
  both.forEach((to) =>
    both.forEach((from) => Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))),
  );
ada.getText("t").insert(0, "ac");
exchange();
ada.getText("t").insert(1, "b");
ben.getText("t").insert(1, "B");
ben.getText("t").insert(2, "B");
exchange();
ada.getText("t").format(0, 3, { bold: true });
ben.getText("t").format(1, 3, { bold: false });
ben.getText("t").delete(0, 1);
exchange();
const conversation = [
  ...new Map([...ada.updates, ...ben.updates].map((update) => [hex(update), update])).values(),
];
received("two people at one place", conversation);
received(
  "two people at one place, backwards and twice",
  [...conversation].reverse().concat(conversation),
);

const three = writer(5);
["a", "b", "c", "d"].forEach((letter, i) => three.getText("t").insert(i, letter));
three.getText("t").delete(1, 1);
const [first, , third, fourth, deletion] = three.updates;
received("work that waits for what is missing", [third, fourth]);
received("a deletion that waits for what it deletes", [deletion]);
received("work that waits beside work that does not", [first, fourth]);
received("an update with a gap", [Y.mergeUpdates([first, third])]);
received("a gap that is filled later", [
  Y.mergeUpdates([first, third]),
  three.updates[1],
  deletion,
  fourth,
]);

const message = (name, write) => {
  const encoder = encoding.createEncoder();
  write(encoder);
  messages.push({ name, bytes: hex(encoding.toUint8Array(encoder)) });
};

const scene = writer(1);
scene.getText("t").insert(0, "héllo 🌊");
scene.getText("t").delete(1, 2);
message("sync step 1", (encoder) => {
  encoding.writeVarUint(encoder, 0);
  sync.writeSyncStep1(encoder, scene);
});
message("sync step 2", (encoder) => {
  encoding.writeVarUint(encoder, 0);
  sync.writeSyncStep2(encoder, scene);
});
message("update", (encoder) => {
  encoding.writeVarUint(encoder, 0);
  sync.writeUpdate(encoder, scene.updates[0]);
});
const people = new awareness.Awareness(scene);
people.setLocalState({ user: { name: "Ada" } });
message("awareness", (encoder) => {
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarUint8Array(encoder, awareness.encodeAwarenessUpdate(people, [1]));
});
people.setLocalState(null);
message("awareness of somebody who left", (encoder) => {
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarUint8Array(encoder, awareness.encodeAwarenessUpdate(people, [1]));
});
people.destroy();
message("permission denied", (encoder) => {
  encoding.writeVarUint(encoder, 2);
  auth.writePermissionDenied(encoder, "This scene is private.");
});
message("query awareness", (encoder) => encoding.writeVarUint(encoder, 3));

process.stdout.write(JSON.stringify({ documents, messages }, null, 1) + "\n");
