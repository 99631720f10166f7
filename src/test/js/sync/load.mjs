// One run of one case against one server; prints one line of JSON.
// node load.mjs '{"wire":"bare","base":"ws://127.0.0.1:1234","case":"one-document","seconds":15,"pid":1,"tokens":{…}}'
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import * as Y from "yjs";
import { delaysInMilliseconds, now, observer, writer } from "./peers.mjs";
import { bare, named } from "./wires.mjs";

const order = JSON.parse(process.argv[2]);
const wire = { bare, named }[order.wire];
const { base, seconds, pid } = order;
const tokens = order.tokens ? JSON.parse(readFileSync(order.tokens)) : {};
let serial = 0;
const token = (document) => tokens[document]?.[serial++ % tokens[document].length];

/** CPU seconds and resident megabytes of the server so far, from the kernel's own books. */
function server() {
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "latin1"));
  return {
    cpu: (Number(fields[11]) + Number(fields[12])) / 100,
    megabytes: Number(resident[1]) / 1024,
  };
}

const frames = (peers) => peers.reduce((sum, peer) => sum + peer.frames, 0);

async function crowd(count, make) {
  const peers = [];
  for (let i = 0; i < count; i++) {
    peers.push(make(i));
    if (i % 25 === 24) await Promise.all(peers.map((peer) => peer.open));
  }
  await Promise.all(peers.map((peer) => peer.synced));
  return peers;
}

/** Every writer types at its own pace, spread evenly over the second. */
async function type(writers, perSecond) {
  let typed = 0;
  const end = now() + seconds * 1e6;
  const timers = writers.map((each, i) =>
    pause((i * 1000) / perSecond / writers.length).then(() =>
      setInterval(() => {
        each.type();
        typed++;
      }, 1000 / perSecond),
    ),
  );
  await pause((end - now()) / 1000);
  (await Promise.all(timers)).forEach(clearInterval);
  return typed;
}

async function delivered(delays, expected) {
  for (let waited = 0; delays.length < expected && waited < 10_000; waited += 100) await pause(100);
}

/** A real Yjs client that joins last must read what the writers wrote. */
async function sameForAColdJoiner(document, writers) {
  const joiner = writer(wire, base, document, token(document));
  await joiner.synced;
  const same = writers.every((each) => each.text.toString() === joiner.text.toString());
  joiner.socket.terminate();
  return same;
}

async function editing(documents, writersEach, observersEach, perSecond) {
  const delays = [];
  const names = Array.from({ length: documents }, (_, i) => `${order.prefix}-${i}`);
  const writers = [];
  const observers = [];
  for (const name of names) {
    writers.push(...(await crowd(writersEach, () => writer(wire, base, name, token(name)))));
    observers.push(
      ...(await crowd(observersEach, () => observer(wire, base, name, token(name), delays))),
    );
  }
  const before = server();
  const framesBefore = frames(observers) + frames(writers);
  const typed = await type(writers, perSecond);
  await delivered(delays, typed * observersEach);
  await pause(500);
  const after = server();
  const received = frames(observers) + frames(writers) - framesBefore;
  const own = names[0];
  const same = await sameForAColdJoiner(own, writers.slice(0, writersEach));
  return {
    typed,
    expected: typed * observersEach,
    lost: typed * observersEach - delays.length,
    ...delaysInMilliseconds(delays),
    cpuMicrosPerDelivery: ((after.cpu - before.cpu) * 1e6) / delays.length,
    frames: received,
    megabytesEnd: after.megabytes,
    coldJoinerReadsTheSame: same,
  };
}

const cursor = (client) => {
  const place = { type: null, tname: "text", item: { client, clock: now() }, assoc: 0 };
  return JSON.stringify({
    user: { name: "bench", color: "#000000" },
    cursor: { anchor: place, head: place },
  });
};

/** Everybody moves the cursor once a second; a sample of twenty reads when the others' moves arrive. */
async function cursors(people) {
  const { createEncoder, toUint8Array, writeVarString, writeVarUint } =
    await import("lib0/encoding");
  const document = `${order.prefix}-0`;
  const delays = [];
  const peers = await crowd(people, () => observer(wire, base, document, token(document), []));
  peers.slice(0, 20).forEach((peer) =>
    peer.socket.on("message", (data) => {
      const arrived = now();
      for (const { awareness } of wire.read(data)) {
        if (!awareness) continue;
        const seen = Buffer.from(awareness)
          .toString("latin1")
          .matchAll(/"anchor":\{[^}]*"clock":(\d{16})/g);
        for (const stamp of seen) delays.push(arrived - Number(stamp[1]));
      }
    }),
  );
  const before = server();
  let moved = 0;
  const move = (peer, client, clock) => {
    const encoder = createEncoder();
    writeVarUint(encoder, 1);
    writeVarUint(encoder, client);
    writeVarUint(encoder, clock);
    writeVarString(encoder, cursor(client));
    peer.socket.send(wire.awareness(document, toUint8Array(encoder)));
    moved++;
  };
  const timers = [];
  for (let i = 0; i < people; i++) {
    let clock = 0;
    const client = 1000 + i;
    pause((i * 1000) / people).then(() =>
      timers.push(setInterval(() => move(peers[i], client, ++clock), 1000)),
    );
  }
  await pause((seconds + 1) * 1000);
  timers.forEach(clearInterval);
  await pause(1000);
  const after = server();
  return {
    moved,
    ...delaysInMilliseconds(delays),
    seen: delays.length,
    seenOfExpected: delays.length / (moved * Math.min(20, people)),
    cpuSeconds: after.cpu - before.cpu,
    frames: frames(peers),
    stillConnected: peers.filter((peer) => peer.closed === null).length,
    megabytesEnd: after.megabytes,
  };
}

async function timed(count, document, enough) {
  const took = [];
  const before = server();
  const peers = Array.from({ length: count }, () => {
    const started = now();
    const peer = observer(wire, base, document, token(document), []);
    peer.synced.then((bytes) => {
      if (bytes.length < enough)
        throw new Error(`A joiner got ${bytes.length} bytes of a document of ${enough}`);
      took.push(now() - started);
    });
    return peer;
  });
  await Promise.all(peers.map((peer) => peer.synced));
  await pause(50);
  const after = server();
  return {
    peers,
    joined: took.length,
    ...delaysInMilliseconds(took),
    cpuSeconds: after.cpu - before.cpu,
    megabytesEnd: after.megabytes,
  };
}

/** A hundred people open the whole paper at once. */
async function coldJoin(count) {
  const document = `${order.prefix}-0`;
  const author = writer(wire, base, document, token(document));
  await author.synced;
  Y.applyUpdate(author.doc, readFileSync(order.paper));
  const bytes = Y.encodeStateAsUpdate(author.doc).length;
  await pause(3000);
  const { peers, ...result } = await timed(count, document, bytes * 0.9);
  peers.forEach((peer) => peer.socket.terminate());
  const same = await sameForAColdJoiner(document, [author]);
  return { bytes, ...result, coldJoinerReadsTheSame: same };
}

/** The network of a whole room drops and comes back. */
async function reconnectStorm(count) {
  const document = `${order.prefix}-0`;
  const author = writer(wire, base, document, token(document));
  await author.synced;
  for (let i = 0; i < 500; i++) author.type();
  const peers = await crowd(count, () => observer(wire, base, document, token(document), []));
  peers.forEach((peer) => peer.socket.terminate());
  await pause(200);
  const { peers: again, ...result } = await timed(count, document, 500 * 10);
  return { ...result, peers: again.length };
}

/** What an empty server takes, what 500 silent readers of one document add, and what 200 documents of 10,000 letters add. */
async function memory() {
  await pause(2000);
  const idle = server().megabytes;
  const one = `${order.prefix}-0`;
  const readers = await crowd(500, () => observer(wire, base, one, token(one), []));
  await pause(2000);
  const read = server().megabytes;
  const words = "Once upon a time. ".repeat(556);
  for (let i = 0; i < 200; i++) {
    const document = `${order.prefix}-${i}`;
    const author = writer(wire, base, document, token(document));
    await author.synced;
    author.text.insert(0, words);
  }
  await pause(3000);
  const written = server().megabytes;
  readers.forEach((reader) => reader.socket.terminate());
  return {
    megabytesIdle: idle,
    kilobytesPerConnection: ((read - idle) * 1024) / 500,
    kilobytesPerDocument: ((written - read) * 1024) / 200,
    megabytesEnd: written,
  };
}

const cases = {
  memory,
  "one-document": () => editing(1, 5, 200, 10),
  "many-documents": () => editing(200, 1, 1, 1),
  cursors: () => cursors(order.people ?? 500),
  "cold-join": () => coldJoin(100),
  "reconnect-storm": () => reconnectStorm(200),
};
const result = await cases[order.case]();
console.log(JSON.stringify({ case: order.case, ...result }));
process.exit(0);
