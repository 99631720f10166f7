/* Where in a text its manifest lies: as TextSlot.java has it. */
(function (tank) {
  "use strict";

  tank.textSlot = function (before, after) {
    var start = tank.bytes(before);
    var end = tank.bytes(after);
    return {
      /* The file without its manifest, to the byte, and the manifest; null when there is no such place. */
      empty: function (file) {
        var at = last(file, start);
        var from = at + start.length;
        var to = at < 0 ? -1 : first(file, end, from);
        if (to < 0) return null;
        return {
          content: tank.joined([file.subarray(0, from), file.subarray(to)]),
          manifest: tank.exactText(file.subarray(from, to)),
        };
      },
      fill: function (content, manifest) {
        var at = last(content, tank.bytes(before + after)) + start.length;
        return tank.joined([content.subarray(0, at), tank.bytes(manifest), content.subarray(at)]);
      },
    };
  };

  function isAt(bytes, wanted, at) {
    for (var i = 0; i < wanted.length; i++) {
      if (bytes[at + i] !== wanted[i]) return false;
    }
    return true;
  }

  function first(bytes, wanted, from) {
    for (var at = from; at <= bytes.length - wanted.length; at++) {
      if (isAt(bytes, wanted, at)) return at;
    }
    return -1;
  }

  function last(bytes, wanted) {
    for (var at = bytes.length - wanted.length; at >= 0; at--) {
      if (isAt(bytes, wanted, at)) return at;
    }
    return -1;
  }
})((window.storytank = window.storytank || {}));
