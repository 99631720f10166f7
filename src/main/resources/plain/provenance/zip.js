/* A zip: the manifest as its last entry, and what is in its other entries. As ZipSlot.java; APPNOTE.TXT 6.3. */
(function (tank) {
  "use strict";

  var NAME = "META-INF/storytank-manifest.json";
  var END = 0x06054b50;
  var LISTED = 0x02014b50;
  var ENTRY = 0x04034b50;
  var SIZES = 0x08074b50;
  /* A book of ours is far smaller, and one made to fill a memory is not read. */
  var MOST = 64 << 20;
  var SUMS = Array.from({ length: 256 }, function (_, byte) {
    for (var bit = 0; bit < 8; bit++) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
    return byte >>> 0;
  });

  tank.zipSlot = {
    empty: function (file) {
      var end = endOf(file);
      var name = tank.bytes(NAME);
      var listed = end ? end.at + end.length - 46 - name.length : -1;
      if (!end || listed < end.at || view(file).getInt32(listed, true) !== LISTED) return null;
      if (!tank.same(file.subarray(listed + 46, listed + 46 + name.length), name)) return null;
      var entry = view(file).getInt32(listed + 42, true);
      var from = entry + 30 + name.length;
      if (entry < 0 || from > end.at || !end.entries) return null;
      var kept = file.subarray(end.at, listed);
      return {
        content: tank.joined([
          file.subarray(0, entry),
          kept,
          written(end.entries - 1, kept.length, entry),
        ]),
        manifest: tank.exactText(file.subarray(from, end.at)),
      };
    },
    fill: function (content, manifest) {
      var end = endOf(content);
      var name = tank.bytes(NAME);
      var bytes = tank.bytes(manifest);
      var about = described(name, bytes);
      var list = tank.joined([
        content.subarray(end.at, end.at + end.length),
        numbers([LISTED, 4], [20, 2]),
        about,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [end.at, 4]),
        name,
      ]);
      var before = tank.joined([
        content.subarray(0, end.at),
        numbers([ENTRY, 4]),
        about,
        name,
        bytes,
      ]);
      return tank.joined([before, list, written(end.entries + 1, list.length, before.length)]);
    },
  };

  /* Each entry by name, in the order of the file; fails when one is damaged. */
  tank.unzipped = async function (zip) {
    var lengths = listed(zip);
    var data = view(zip);
    var entries = [];
    var room = MOST;
    var at = 0;
    while (at + 30 <= zip.length && data.getUint32(at, true) === ENTRY) {
      var flags = data.getUint16(at + 6, true);
      var from = at + 30 + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
      var name = tank.exactText(zip.subarray(at + 30, at + 30 + data.getUint16(at + 26, true)));
      var length = flags & 8 ? lengths[at] : data.getUint32(at + 18, true);
      var packed = data.getUint16(at + 8, true) === 8;
      if (flags & 1 || !name || !(from + length <= zip.length))
        throw new Error("This zip is damaged");
      var bytes = zip.subarray(from, from + length);
      if (packed) bytes = await inflated(bytes, room);
      room -= bytes.length;
      var after = at + 14;
      at = from + length;
      if (flags & 8) {
        after = data.getUint32(at, true) === SIZES ? at + 4 : at;
        at = after + 12;
      }
      var isWhole =
        data.getUint32(after, true) === sum(bytes) &&
        data.getUint32(after + 4, true) === length &&
        data.getUint32(after + 8, true) === bytes.length;
      if (!isWhole) throw new Error("This zip is damaged");
      entries.push({ name: name, bytes: bytes });
    }
    return entries;
  };

  /* How long each entry is, by its place: the list alone says it where an entry was written in one go. */
  function listed(zip) {
    var end = endOf(zip);
    var data = view(zip);
    var lengths = {};
    for (var at = end.at; at + 46 <= end.at + end.length;) {
      if (data.getUint32(at, true) !== LISTED) break;
      lengths[data.getUint32(at + 42, true)] = data.getUint32(at + 20, true);
      at += 46 + [28, 30, 32].reduce((sum, place) => sum + data.getUint16(at + place, true), 0);
    }
    return lengths;
  }

  async function inflated(bytes, most) {
    var reader = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream("deflate-raw"))
      .getReader();
    var parts = [];
    var length = 0;
    for (var next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > most) throw new Error("No book of ours is so large");
      parts.push(next.value);
    }
    return tank.joined(parts);
  }

  function endOf(file) {
    var at = file.length - 22;
    if (at < 0) return null;
    var data = view(file);
    var end = {
      entries: data.getUint16(at + 10, true),
      length: data.getInt32(at + 12, true),
      at: data.getInt32(at + 16, true),
    };
    var fits = end.at >= 0 && end.length >= 0 && end.at + end.length === at;
    return fits && data.getInt32(at, true) === END ? end : null;
  }

  function written(entries, length, at) {
    return numbers(
      [END, 4],
      [0, 2],
      [0, 2],
      [entries, 2],
      [entries, 2],
      [length, 4],
      [at, 4],
      [0, 2],
    );
  }

  /* 2048: its name is UTF-8. 33: 1 January 1980. */
  function described(name, bytes) {
    var length = bytes.length;
    var places = [
      [20, 2],
      [2048, 2],
      [0, 2],
      [0, 2],
      [33, 2],
    ];
    places.push([sum(bytes), 4], [length, 4], [length, 4], [name.length, 2], [0, 2]);
    return numbers.apply(null, places);
  }

  /* Each as value and width in bytes, the lowest byte first. */
  function numbers() {
    return tank.joined(
      Array.from(arguments, function (one) {
        return Uint8Array.from({ length: one[1] }, function (_, place) {
          return (one[0] >>> (8 * place)) & 255;
        });
      }),
    );
  }

  function sum(bytes) {
    var sum = -1;
    for (var i = 0; i < bytes.length; i++) sum = SUMS[(sum ^ bytes[i]) & 255] ^ (sum >>> 8);
    return ~sum >>> 0;
  }

  function view(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
})((window.storytank = window.storytank || {}));
