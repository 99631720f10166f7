"use strict";
// What a bare V8 lacks and Yjs needs: UTF-8, random numbers, a console, timers, and `require` over files that the host has read.

(() => {
  const replacement = 0xfffd;

  globalThis.TextEncoder = class TextEncoder {
    encode(text) {
      const bytes = new Uint8Array(text.length * 3);
      let end = 0;
      for (let i = 0; i < text.length; i++) {
        let point = text.codePointAt(i);
        if (point > 0xffff) i++;
        else if (point >= 0xd800 && point <= 0xdfff) point = replacement;
        if (point < 0x80) bytes[end++] = point;
        else if (point < 0x800) {
          bytes[end++] = 0xc0 | (point >> 6);
          bytes[end++] = 0x80 | (point & 63);
        } else if (point < 0x10000) {
          bytes[end++] = 0xe0 | (point >> 12);
          bytes[end++] = 0x80 | ((point >> 6) & 63);
          bytes[end++] = 0x80 | (point & 63);
        } else {
          bytes[end++] = 0xf0 | (point >> 18);
          bytes[end++] = 0x80 | ((point >> 12) & 63);
          bytes[end++] = 0x80 | ((point >> 6) & 63);
          bytes[end++] = 0x80 | (point & 63);
        }
      }
      return bytes.subarray(0, end);
    }

    encodeInto(text, target) {
      const bytes = this.encode(text);
      target.set(bytes);
      return { read: text.length, written: bytes.length };
    }
  };

  const refuse = () => {
    throw new TypeError("The encoded data was not valid for encoding utf-8");
  };

  /** Strict: overlong forms, surrogates and points above 10FFFF are refused, as lib0 asks of the browser. */
  globalThis.TextDecoder = class TextDecoder {
    decode(bytes) {
      if (bytes === undefined) return "";
      const parts = [];
      let units = [];
      for (let i = 0; i < bytes.length;) {
        const first = bytes[i++];
        if (first < 0x80) {
          units.push(first);
        } else {
          const more =
            first >= 0xc2 && first < 0xe0
              ? 1
              : first >= 0xe0 && first < 0xf0
                ? 2
                : first >= 0xf0 && first < 0xf5
                  ? 3
                  : refuse();
          if (i + more > bytes.length) refuse();
          let point = first & (0x3f >> more);
          for (let k = 0; k < more; k++) {
            if ((bytes[i] & 0xc0) !== 0x80) refuse();
            point = (point << 6) | (bytes[i++] & 63);
          }
          if (more === 2 && (point < 0x800 || (point >= 0xd800 && point <= 0xdfff))) refuse();
          if (more === 3 && (point < 0x10000 || point > 0x10ffff)) refuse();
          if (point > 0xffff)
            units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
          else units.push(point);
        }
        if (units.length > 8000) {
          parts.push(String.fromCharCode.apply(null, units));
          units = [];
        }
      }
      parts.push(String.fromCharCode.apply(null, units));
      return parts.join("");
    }
  };

  globalThis.crypto = {
    subtle: null,
    getRandomValues: (numbers) => {
      for (let i = 0; i < numbers.length; i++) numbers[i] = Math.floor(Math.random() * 0x100000000);
      return numbers;
    },
  };

  globalThis.console = { log: () => {}, warn: () => {}, error: () => {}, info: () => {} };

  // Named by lib0 when it is loaded, and never called by what the oracle does.
  for (const name of ["setTimeout", "clearTimeout", "setInterval", "clearInterval"])
    globalThis[name] = () => {};

  /** `sources` holds each file's text under the name by which it is required. */
  globalThis.load = (sources, entry) => {
    const loaded = new Map();
    const require = (name) => {
      const short = name.replace(/^\.\//, "");
      if (!loaded.has(short)) {
        if (!(short in sources)) throw new Error("no module " + name + " among the sources");
        const module = { exports: {} };
        loaded.set(short, module);
        new Function("require", "module", "exports", sources[short])(
          require,
          module,
          module.exports,
        );
      }
      return loaded.get(short).exports;
    };
    return require(entry);
  };
})();
