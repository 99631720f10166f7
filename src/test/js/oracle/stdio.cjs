"use strict";
// The oracle as a child process: a line of acts in, a line of answers out.

const { answer } = require("./session.cjs");
const { createInterface } = require("node:readline");

// Yjs warns there when a client id is used twice; standard output belongs to the answers.
console.log = console.error;

createInterface({ input: process.stdin }).on("line", (line) =>
  process.stdout.write(answer(line) + "\n"),
);
