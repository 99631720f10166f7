/* Keys, and the detached signature over a manifest: as PublicKey.java, KeySet.java and DetachedSignature.java have them. */
(function (tank) {
  "use strict";

  /* Whether this browser knows all that a check asks of it. */
  tank.isAble = async function () {
    try {
      await key(new Uint8Array(32).fill(1));
      return !!(window.Intl.Segmenter && new DecompressionStream("deflate-raw"));
    } catch (tooOldOrNotSecure) {
      return false;
    }
  };

  /* The Ed25519 keys in a JSON Web Key Set or in one key; null when it is none. */
  tank.keys = function (text) {
    try {
      var json = JSON.parse(text);
      if (json === null || typeof json !== "object" || Array.isArray(json)) return null;
      var keys = ("keys" in json ? Object.values(json.keys) : [json]).filter(function (one) {
        return one.kty === "OKP" && one.crv === "Ed25519";
      });
      return keys.every(function (one) {
        return /^[A-Za-z0-9_-]{43}$/.test(one.x);
      })
        ? keys
        : null;
    } catch (noKeys) {
      return null;
    }
  };

  /* What is wrong with it: "" , "manifest" or "key". */
  tank.signatureFault = async function (payload, signature, keys) {
    var parts = signature.split(".");
    var exact = parts.length === 3 && !parts[1] && isExact(parts[0]) && isExact(parts[2]);
    var header = exact ? read(parts[0]) : {};
    var named = [];
    for (var one of keys) {
      if (typeof header.kid === "string" && (await kid(one)) === header.kid) named.push(one);
    }
    if (!named.length) return "key";
    if (header.alg !== "EdDSA") return "manifest";
    var said = tank.bytes(parts[0] + "." + tank.base64(tank.bytes(payload)));
    for (var known of named) {
      if (await holds(known, tank.fromBase64(parts[2]), said)) return "";
    }
    return "manifest";
  };

  function key(bytes) {
    return crypto.subtle.importKey("raw", bytes, { name: "Ed25519" }, false, ["verify"]);
  }

  async function holds(one, signature, said) {
    try {
      var imported = await key(tank.fromBase64(one.x));
      return await crypto.subtle.verify({ name: "Ed25519" }, imported, signature, said);
    } catch (noKey) {
      return false;
    }
  }

  function kid(one) {
    var bare = { crv: "Ed25519", kty: "OKP", x: one.x };
    return tank.hash(tank.bytes(tank.canonical(bare)));
  }

  /* Base64 has spare bits at its end: read leniently, two texts would be one signature. */
  function isExact(part) {
    try {
      return tank.base64(tank.fromBase64(part)) === part;
    } catch (noBase64) {
      return false;
    }
  }

  function read(part) {
    try {
      return Object(JSON.parse(tank.exactText(tank.fromBase64(part))));
    } catch (noJson) {
      return {};
    }
  }
})((window.storytank = window.storytank || {}));
