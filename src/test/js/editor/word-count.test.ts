import assert from "node:assert/strict";
import { test } from "node:test";
import { WordCount } from "../../../../frontend/coediting/sheet/word-count.ts";

test("words are counted as the language counts them", () => {
  assert.equal(new WordCount("en").of("The storm — it broke.\n\nDawn, 5 o'clock"), 7);
  assert.equal(new WordCount("fr").of("Où est-elle ? L’eau monte."), 5);
  assert.equal(new WordCount("en").of("⁂\n"), 0);
});

test("a paragraph that comes again counts again", () => {
  const count = new WordCount("en");
  assert.equal(count.of("one two\none two"), 4);
  assert.equal(count.of("one two"), 2);
});
