"use strict";
// Yjs as a world of numbered documents that does what it is told, one step a line, and shows what came of it.

require("./contradictions.cjs");
const Y = require("yjs");
const { hex, unhex } = require("./bytes.cjs");
const { read, show, showEntries, showDelta } = require("./values.cjs");

let documents = [];
let cleansUp = true;
let keepsPairs = true;

// What Yjs does by itself after every change that arrives: remove formats that lost their meaning.
// A program can turn it off, to compare with an engine that leaves this to the editors.
const observe = Y.Text.prototype._callObserver;
Y.Text.prototype._callObserver = function (transaction, subs) {
  if (cleansUp) return observe.call(this, transaction, subs);
  const formats = this._hasFormatting;
  this._hasFormatting = false;
  observe.call(this, transaction, subs);
  this._hasFormatting = formats;
};

const roots = { t: "text", u: "text", m: "map", a: "array", x: "xml" };

const root = (y, name) => {
  switch (roots[name]) {
    case "text":
      return y.getText(name);
    case "map":
      return y.getMap(name);
    case "array":
      return y.getArray(name);
    case "xml":
      return y.getXmlFragment(name);
    default:
      throw new Error("no such root: " + name);
  }
};

const open = ({ client, collectsGarbage, declares, remembers }) => {
  const y = new Y.Doc({ gc: collectsGarbage });
  y.clientID = client;
  const made = { y, updates: [], undo: null };
  if (declares) Object.keys(roots).forEach((name) => root(y, name));
  if (remembers)
    made.undo = new Y.UndoManager(
      Object.keys(roots).map((name) => root(y, name)),
      { captureTimeout: 0 },
    );
  y.on("update", (update) => made.updates.push(update));
  return made;
};

const place = (number, length) => number % (length + 1);
const stretch = (number, rest) => (rest === 0 ? 0 : 1 + (number % rest));

/** The text with one unit for each embed, so that indexes are those of the type. */
const units = (text) =>
  text
    .toDelta()
    .map((op) => (typeof op.insert === "string" ? op.insert : "\ufffc"))
    .join("");

const splitsPair = (all, index) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(all.slice(index - 1, index + 1));

/** An index in a text; not between the halves of a surrogate pair, unless the program wants that. */
const textPlace = (number, text) => {
  const index = place(number, text.length);
  return keepsPairs && splitsPair(units(text), index) ? index + 1 : index;
};

const textRange = (at, length, text) => {
  const from = textPlace(at, text);
  const to = from + stretch(length, text.length - from);
  return [from, (keepsPairs && splitsPair(units(text), to) ? to + 1 : to) - from];
};
const pick = (list, number) => list[number % list.length];

const attributes = (written) =>
  written === null || written === undefined ? undefined : read(written);

/** All living types below the roots, in an order that depends on the content alone. */
const nested = (y) => {
  const found = [];
  const visit = (type) => {
    if (type instanceof Y.AbstractType === false) return;
    if (type._item !== null) found.push(type);
    for (let item = type._start; item !== null; item = item.right) {
      if (!item.deleted && item.content instanceof Y.ContentType) visit(item.content.type);
    }
    [...type._map.keys()].sort().forEach((key) => {
      const item = type._map.get(key);
      if (!item.deleted && item.content instanceof Y.ContentType) visit(item.content.type);
    });
  };
  [...y.share.keys()].sort().forEach((name) => visit(y.share.get(name)));
  return found;
};

const inText = {
  insert: (text, { at, text: inserted, attributes: with_ }) =>
    text.insert(textPlace(at, text), inserted, attributes(with_)),
  embed: (text, { at, value, attributes: with_ }) =>
    text.insertEmbed(textPlace(at, text), read(value), attributes(with_)),
  delete: (text, { at, length }) => {
    const [from, count] = textRange(at, length, text);
    if (count > 0) text.delete(from, count);
  },
  format: (text, { at, length, attributes: with_ }) => {
    const [from, count] = textRange(at, length, text);
    if (count > 0) text.format(from, count, read(with_));
  },
};

const inMap = {
  set: (map, { key, value }) => map.set(key, read(value)),
  unset: (map, { key }) => map.delete(key),
};

const inArray = {
  put: (array, { at, values }) => array.insert(place(at, array.length), read(values)),
  take: (array, { at, length }) => {
    const from = place(at, array.length);
    const count = stretch(length, array.length - from);
    if (count > 0) array.delete(from, count);
  },
};

/** Any edit of a tree that `kind` chooses: elements, texts, attributes. */
const inXml = (xml, { kind, at, text, key }) => {
  const isText = xml instanceof Y.XmlText;
  if (isText)
    return kind % 3 === 0
      ? inText.delete(xml, { at, length: kind })
      : inText.insert(xml, { at, text });
  if (xml instanceof Y.XmlElement && kind % 4 === 0)
    return kind % 8 === 0 ? xml.removeAttribute(key) : xml.setAttribute(key, text);
  if (kind % 4 === 1 && xml.length > 0) return xml.delete(at % xml.length, 1);
  const child =
    kind % 3 === 0
      ? new Y.XmlText(text)
      : kind % 7 === 0
        ? new Y.XmlHook(key)
        : new Y.XmlElement(key);
  return xml.insert(place(at, xml.length), [child]);
};

// Lists take neither undefined nor a bigint as such; in a list within the list they do.
const inList = (written) => (["undefined", "bigint"].includes(written?.$) ? [written] : written);

/** An edit inside a type that stands inside another. */
const inside = (type, step) => {
  if (type instanceof Y.XmlHook) return;
  if (type instanceof Y.XmlText || type instanceof Y.XmlFragment) return inXml(type, step);
  if (type instanceof Y.Text)
    return step.kind % 3 === 0
      ? inText.delete(type, { at: step.at, length: step.kind })
      : inText.insert(type, step);
  if (type instanceof Y.Map)
    return step.kind % 4 === 0 ? type.delete(step.key) : type.set(step.key, read(step.value));
  if (type instanceof Y.Array)
    return step.kind % 3 === 0
      ? inArray.take(type, { at: step.at, length: 0 })
      : inArray.put(type, { at: step.at, values: [inList(step.value)] });
};

const edit = (made, step) => {
  const { y } = made;
  const kind = step.do;
  if (kind in inText) return inText[kind](root(y, step.root), step);
  if (kind in inMap) return inMap[kind](root(y, step.root), step);
  if (kind in inArray) return inArray[kind](root(y, step.root), step);
  switch (kind) {
    case "together":
      return y.transact(() => step.steps.forEach((one) => edit(made, one)));
    case "xml":
      return inXml(root(y, "x"), step);
    case "inside": {
      const types = nested(y);
      return types.length === 0 ? undefined : inside(pick(types, step.type), step);
    }
    case "undo":
      return made.undo === null ? undefined : made.undo.undo();
    case "redo":
      return made.undo === null ? undefined : made.undo.redo();
    default:
      throw new Error("unknown step: " + kind);
  }
};

const emitted = (made, act) => {
  made.updates = [];
  act();
  return made.updates.map(hex);
};

const living = (y, name) => y.share.get(name);

const showRoot = (y, name) => {
  const type = living(y, name);
  if (type === undefined) return roots[name] === "map" ? "{}" : "[]";
  switch (roots[name]) {
    case "text":
      return showDelta(Y.Text.prototype.toDelta.call(type));
    case "map":
      return showEntries(Y.Map.prototype.entries.call(type));
    case "array":
      return show(Y.Array.prototype.toArray.call(type));
    default:
      return "xml";
  }
};

/** The visible characters of a text as runs of ids: client, clock, length. */
const showIds = (y, name) => {
  const runs = [];
  for (let item = living(y, name)?._start ?? null; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue;
    const { client, clock } = item.id;
    const last = runs.at(-1);
    if (last !== undefined && last[0] === client && last[1] + last[2] === clock)
      last[2] += item.length;
    else runs.push([client, clock, item.length]);
  }
  return JSON.stringify(runs);
};

const showDocument = (y) =>
  Object.keys(roots)
    .filter((name) => name !== "x")
    .map(
      (name) =>
        name + " " + showRoot(y, name) + (roots[name] === "text" ? " " + showIds(y, name) : ""),
    )
    .join("\n") +
  "\npending " +
  (y.store.pendingStructs !== null || y.store.pendingDs !== null);

const acts = {
  begin: ({ rules }) => {
    documents = [];
    cleansUp = rules.cleansUp;
    keepsPairs = rules.keepsPairs;
    return null;
  },
  open: (step) => documents.push(open(step)) - 1,
  edit: ({ doc, step }) => emitted(documents[doc], () => edit(documents[doc], step)),
  apply: ({ doc, update }) =>
    emitted(documents[doc], () => Y.applyUpdate(documents[doc].y, unhex(update))),
  applyAll: ({ doc, updates }) =>
    updates.forEach((update) => Y.applyUpdate(documents[doc].y, unhex(update))),
  encode: ({ doc, since }) =>
    hex(Y.encodeStateAsUpdate(documents[doc].y, since === undefined ? undefined : unhex(since))),
  stateVector: ({ doc }) => hex(Y.encodeStateVector(documents[doc].y)),
  show: ({ doc }) => showDocument(documents[doc].y),
  text: ({ doc, root: name }) => root(documents[doc].y, name).toString(),
  merge: ({ updates }) => hex(Y.mergeUpdates(updates.map(unhex))),
  diff: ({ update, since }) => hex(Y.diffUpdate(unhex(update), unhex(since))),
  stateVectorOf: ({ update }) => hex(Y.encodeStateVectorFromUpdate(unhex(update))),
  snapshot: ({ doc }) => hex(Y.encodeSnapshot(Y.snapshot(documents[doc].y))),
  at: ({ doc, root: name, snapshot }) => {
    const type = living(documents[doc].y, name);
    return type === undefined
      ? "[]"
      : showDelta(Y.Text.prototype.toDelta.call(type, Y.decodeSnapshot(unhex(snapshot))));
  },
  position: ({ doc, root: name, at, assoc }) => {
    const type = root(documents[doc].y, name);
    return hex(
      Y.encodeRelativePosition(
        Y.createRelativePositionFromTypeIndex(type, textPlace(at, type), assoc),
      ),
    );
  },
  resolve: ({ doc, position }) => {
    const found = Y.createAbsolutePositionFromRelativePosition(
      Y.decodeRelativePosition(unhex(position)),
      documents[doc].y,
    );
    return found === null ? "nowhere" : String(found.index);
  },
};

/** Does the acts of one line, in order, and answers each: {"is": …} or {"error": …}. */
const answer = (line) =>
  JSON.stringify(
    JSON.parse(line).map((act) => {
      try {
        return { is: acts[act.act](act) };
      } catch (error) {
        return { error: String(error.stack) };
      }
    }),
  ).replace(/[\u007f-\uffff]/g, (unit) => "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0"));

module.exports = { answer, showDocument };
