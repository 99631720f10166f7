import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { OthersSummary } from "../../../../frontend/coediting/sheet/others-summary.ts";
import { Phrases } from "../../../../frontend/coediting/sheet/phrases.ts";

const phrases = new Phrases(
  {
    "others.came.one": "{1} is here.",
    "others.came.other": "{1} are here.",
    "others.left.one": "{1} left.",
    "others.wrote.one": "{1} wrote {0} word.",
    "others.wrote.other": "{1} wrote {0} words.",
    "others.somebody": "Somebody",
  },
  "en",
);

test("what others do is summed up, and told at most every twenty seconds", () => {
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_000_000 });
  try {
    const told: string[] = [];
    const summary = new OthersSummary(
      () => phrases,
      (sentence) => told.push(sentence),
    );
    summary.hereAre([], ["Ben", "Chloé"]);
    summary.wrote("Ben", 1);
    mock.timers.tick(3_000);
    assert.deepEqual(told, ["Ben and Chloé are here. Ben wrote 1 word."]);
    for (let second = 0; second < 19; second += 1) {
      summary.wrote("Ben", 2);
      mock.timers.tick(1_000);
    }
    assert.equal(told.length, 1);
    mock.timers.tick(1_000);
    assert.deepEqual(told.slice(1), ["Ben wrote 38 words."]);
  } finally {
    mock.timers.reset();
  }
});

test("somebody whose connection blinked neither left nor came", () => {
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_000_000 });
  try {
    const told: string[] = [];
    const summary = new OthersSummary(
      () => phrases,
      (sentence) => told.push(sentence),
    );
    summary.hereAre(["Ben"], []);
    summary.hereAre([], ["Ben"]);
    mock.timers.tick(60_000);
    assert.deepEqual(told, []);
  } finally {
    mock.timers.reset();
  }
});
