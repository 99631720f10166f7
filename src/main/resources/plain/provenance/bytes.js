/* Bytes as texts and as hashes: as Hashes.java has them. */
(function (tank) {
  "use strict";

  var SPACES = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

  function decoder(fatal) {
    return new TextDecoder("utf-8", { ignoreBOM: true, fatal: fatal });
  }

  tank.bytes = function (text) {
    return new TextEncoder().encode(text);
  };

  tank.text = function (bytes) {
    return decoder(false).decode(bytes);
  };

  /* Empty for what is no UTF-8. */
  tank.exactText = function (bytes) {
    try {
      return decoder(true).decode(bytes);
    } catch (noText) {
      return "";
    }
  };

  tank.joined = function (parts) {
    var length = parts.reduce(function (sum, part) {
      return sum + part.length;
    }, 0);
    var all = new Uint8Array(length);
    var at = 0;
    parts.forEach(function (part) {
      all.set(part, at);
      at += part.length;
    });
    return all;
  };

  tank.same = function (one, other) {
    return (
      one.length === other.length &&
      one.every(function (byte, at) {
        return byte === other[at];
      })
    );
  };

  tank.base64 = function (bytes) {
    var text = "";
    for (var from = 0; from < bytes.length; from += 8192) {
      text += String.fromCharCode.apply(null, bytes.subarray(from, from + 8192));
    }
    return btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  };

  tank.fromBase64 = function (text) {
    var read = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(read, function (unit) {
      return unit.charCodeAt(0);
    });
  };

  tank.sha256 = async function (bytes) {
    return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  };

  tank.hash = async function (bytes) {
    return tank.base64(await tank.sha256(bytes));
  };

  /* Of words as they are read: composed, every stretch of spaces one space, none at the ends. */
  tank.hashOfWords = function (words) {
    var read = words.normalize("NFC").replace(SPACES, " ");
    return tank.hash(tank.bytes(read.replace(/^[ \x1c-\x1f]+|[ \x1c-\x1f]+$/g, "")));
  };
})((window.storytank = window.storytank || {}));
