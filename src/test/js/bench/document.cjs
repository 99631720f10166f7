"use strict";
// One run of the document bench with Yjs: node --expose-gc document.cjs speed TRACE WARM-UPS, or: … memory TRACE DOCUMENTS
// Does exactly what org.storytank.bench.DocumentRun does, and prints the same line of JSON.

const Y = require("yjs");
const fs = require("node:fs");
const zlib = require("node:zlib");
const crypto = require("node:crypto");

const [what, file, count] = [process.argv[2], process.argv[3], Number(process.argv[4])];
const packed = fs.readFileSync(file);
const trace = JSON.parse(file.endsWith(".gz") ? zlib.gunzipSync(packed) : packed);
const edits = trace.txns.flatMap((transaction) => transaction.patches);

const now = () => Number(process.hrtime.bigint()) / 1e6;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

const timed = (act) => {
  const start = now();
  act();
  return now() - start;
};

/** How often a piece runs unmeasured for each time that it is measured: a server has run for long. */
const WARM_UPS = 6;

const repeated = (times, act) => {
  for (let i = 0; i < WARM_UPS * times; i++) act();
  return median(Array.from({ length: times }, () => timed(act)));
};

/** Every edit for itself; each makes one update, as it would be sent. */
const write = (keep) => {
  const y = new Y.Doc();
  y.clientID = 1;
  const text = y.getText("t");
  const updates = [];
  let bytes = 0;
  y.on("update", (update) => {
    bytes += update.length;
    if (keep) updates.push(update);
  });
  for (const [at, deleted, inserted] of edits) {
    if (deleted > 0) text.delete(at, deleted);
    if (inserted.length > 0) text.insert(at, inserted);
  }
  return { y, updates, bytes };
};

const receive = (updates) => {
  const y = new Y.Doc();
  for (const update of updates) Y.applyUpdate(y, update);
  return y;
};

const load = (state) => {
  const y = new Y.Doc();
  Y.applyUpdate(y, state);
  return y;
};

const heap = () => {
  for (let i = 0; i < 4; i++) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const speed = (warmUps) => {
  const result = {};
  result.firstEdits = timed(() => write(false));
  for (let i = 1; i < warmUps; i++) write(false);
  result.edits = timed(() => write(false));

  const { y, updates, bytes } = write(true);
  const state = Y.encodeStateAsUpdate(y);
  result.updates = updates.length;
  result.updateBytes = bytes;
  result.state = state.length;
  result.hash = crypto.createHash("sha256").update(state).digest("hex");
  result.exact = y.getText("t").toString() === trace.endContent;

  receive(updates);
  result.receive = timed(() => receive(updates));
  result.encode = repeated(25, () => Y.encodeStateAsUpdate(y));
  result.load = repeated(25, () => load(state));
  result.loadAndRead = repeated(25, () => load(state).getText("t").toString());
  const small = updates.slice(0, 10000);
  result.merge = repeated(5, () => Y.mergeUpdates(small));
  return result;
};

const written = () => Y.encodeStateAsUpdate(write(false).y);

const memory = (documents) => {
  const state = written();
  const kept = [];
  let before = 0;
  // The first documents only bring the code of the run into the heap.
  for (let i = -5; i < documents; i++) {
    if (i === 0) {
      kept.length = 0;
      before = heap();
    }
    // Its own bytes, because a document may keep what it was loaded from.
    const loaded = load(state.slice());
    loaded.getText("t").toString();
    kept.push(loaded);
  }
  return { memory: (heap() - before) / kept.length };
};

process.stdout.write(JSON.stringify(what === "memory" ? memory(count) : speed(count)) + "\n");
