import { button, element } from "./elements.js";
import { COMMAND_KEY, CONTROL_KEY } from "./keys.js";
import type { Phrases } from "./phrases.js";

/** What the keys do, and what the page promises about words that are not saved yet. */
export function showHelp(
  place: HTMLElement,
  phrases: Phrases,
  passage: string,
  cite: string,
  back: () => void,
): void {
  const say = (key: string) => phrases.say(key);
  const keys: [string, string][] = [
    [`${COMMAND_KEY}+B`, say("tool.bold")],
    [`${COMMAND_KEY}+I`, say("tool.italic")],
    [`${COMMAND_KEY}+K`, say("tool.link")],
    [`${CONTROL_KEY}+Shift+1`, say("tool.heading")],
    [`${CONTROL_KEY}+Shift+2`, say("tool.quote")],
    [`${CONTROL_KEY}+Shift+3`, say("tool.break")],
    [`${CONTROL_KEY}+Shift+0`, say("help.plain")],
    [`${CONTROL_KEY}+Shift+4`, say("help.who")],
    [`${COMMAND_KEY}+Z`, say("help.undo")],
    [`${COMMAND_KEY}+Shift+Z`, say("tool.redo")],
    ["Alt+F10", say("help.tools")],
    ["Alt+0", say("help.this")],
  ];
  if (cite) keys.splice(8, 0, [`${CONTROL_KEY}+Shift+5`, cite]);
  if (passage) keys.splice(8, 0, [`${CONTROL_KEY}+Shift+Enter`, passage]);
  const typed: [string, string][] = [
    [say("help.sharp"), say("tool.heading")],
    [say("help.angle"), say("tool.quote")],
    [say("help.stars"), say("tool.break")],
  ];
  const list = (pairs: [string, string][]) =>
    element(
      "dl",
      { class: "keys" },
      ...pairs.flatMap(([key, act]) => [
        element(
          "dt",
          {},
          ...key.split("+").flatMap((one, i) => [...(i ? ["+"] : []), element("kbd", {}, one)]),
        ),
        element("dd", {}, act),
      ]),
    );
  const dialog = element(
    "dialog",
    { class: "editor-dialog editor-help", "aria-labelledby": "editor-help-title" },
    element("h2", { id: "editor-help-title", tabindex: "-1" }, say("help.title")),
    list(keys),
    element("h3", {}, say("help.typed")),
    list(typed),
    element("h3", {}, say("help.saving")),
    element("p", {}, say("help.promise")),
    element("p", {}, say("help.limits")),
    element(
      "p",
      { class: "dialog-actions" },
      button({ class: "primary" }, () => dialog.close(), say("close")),
    ),
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    back();
  });
  place.append(dialog);
  dialog.showModal();
  dialog.querySelector("h2")?.focus();
}
