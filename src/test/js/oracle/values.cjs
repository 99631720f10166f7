"use strict";
// Values of maps, arrays and embeds: how a program writes them down, and how both sides show them for comparison.
// What JSON cannot say is an object with the one key "$": {"$":"undefined"}, {"$":"bytes","hex":"00ff"},
// {"$":"bigint","of":"12"}, {"$":"number","bits":"7ff8000000000000"}.

const Y = require("yjs");
const { hex, unhex } = require("./bytes.cjs");

const real = new DataView(new ArrayBuffer(8));

const bits = (number) => {
  real.setFloat64(0, number);
  return hex(new Uint8Array(real.buffer));
};

const fromBits = (text) => {
  new Uint8Array(real.buffer).set(unhex(text));
  return real.getFloat64(0);
};

/** The value that a program wrote down. Shared types and documents are made fresh. */
const read = (written) => {
  if (Array.isArray(written)) return written.map(read);
  if (written === null || typeof written !== "object") return written;
  switch (written.$) {
    case undefined:
      return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, read(value)]));
    case "undefined":
      return undefined;
    case "bytes":
      return unhex(written.hex);
    case "bigint":
      return BigInt(written.of);
    case "number":
      return fromBits(written.bits);
    case "text":
      return new Y.Text(written.of);
    case "map":
      return new Y.Map(Object.entries(read(written.of)));
    case "array":
      return Y.Array.from(read(written.of));
    case "document":
      return new Y.Doc({
        guid: written.guid,
        meta: written.meta === undefined ? null : read(written.meta),
        autoLoad: written.autoLoad === true,
      });
    default:
      throw new Error("unknown kind of value: " + written.$);
  }
};

const quote = (text) =>
  JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0"),
  );

const byKey = ([one], [other]) => (one < other ? -1 : one > other ? 1 : 0);

const showEntries = (entries) =>
  "{" +
  [...entries]
    .sort(byKey)
    .map(([key, value]) => quote(key) + ":" + show(value))
    .join(",") +
  "}";

/** One text for one value, whatever language shows it: keys sorted, whole numbers in digits, others as 64 bits. */
const show = (value) => {
  if (value === undefined) return "undefined";
  if (value === null) return "null";
  switch (typeof value) {
    case "boolean":
      return String(value);
    case "bigint":
      return value + "n";
    case "string":
      return quote(value);
    case "number":
      return Number.isSafeInteger(value) && !Object.is(value, -0)
        ? String(value)
        : "#" + bits(value);
  }
  if (value instanceof Uint8Array) return "x" + hex(value);
  if (Array.isArray(value)) return "[" + value.map(show).join(",") + "]";
  if (value instanceof Y.XmlElement || value instanceof Y.XmlFragment || value instanceof Y.XmlHook)
    return "xml";
  if (value instanceof Y.Text) return "text" + showDelta(value.toDelta());
  if (value instanceof Y.Map) return "map" + showEntries(value.entries());
  if (value instanceof Y.Array) return "array" + show(value.toArray());
  if (value instanceof Y.Doc) return "document " + quote(value.guid);
  return showEntries(Object.entries(value));
};

const showDelta = (delta) =>
  "[" +
  delta
    .map(
      (op) =>
        "{" +
        show(op.insert) +
        (op.attributes === undefined ? "" : " " + show(op.attributes)) +
        "}",
    )
    .join(",") +
  "]";

module.exports = { read, show, showEntries, showDelta };
