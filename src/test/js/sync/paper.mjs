// Writes the V1 update of a document with a long past: the real paper of the trace, or without one a person's seeded scribbling.
// node paper.mjs OUT [TRACE.json.gz]
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as Y from "yjs";

const [out, trace] = process.argv.slice(2);
const doc = new Y.Doc();
doc.clientID = 1;
const text = doc.getText("text");

const edit = (position, deleted, inserted) => {
  if (deleted > 0) text.delete(position, deleted);
  if (inserted) text.insert(position, inserted);
};

const paper = () => {
  const { txns } = JSON.parse(gunzipSync(readFileSync(trace)));
  txns.forEach(({ patches }) => patches.forEach((patch) => edit(...patch)));
};

// Types words at a place, jumps now and then, and takes a third of it back.
const scribbling = () => {
  let seed = 20261123;
  const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
  let cursor = 0;
  for (let i = 0; i < 250_000; i++) {
    if (random(200) === 0) cursor = random(text.length + 1);
    if (random(10) < 3 && cursor > 0) edit(--cursor, 1, "");
    else edit(cursor++, 0, random(6) === 0 ? " " : String.fromCharCode(97 + random(26)));
  }
};

(trace ? paper : scribbling)();
writeFileSync(out, Y.encodeStateAsUpdate(doc));
