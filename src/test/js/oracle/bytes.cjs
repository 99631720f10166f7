"use strict";
// Bytes travel as hexadecimal text, because lines of JSON are what both hosts of the oracle can speak.

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

exports.hex = (bytes) => {
  let text = "";
  for (let i = 0; i < bytes.length; i++) text += digits[bytes[i]];
  return text;
};

exports.unhex = (text) => {
  const bytes = new Uint8Array(text.length >> 1);
  for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(text.substr(i * 2, 2), 16);
  return bytes;
};
