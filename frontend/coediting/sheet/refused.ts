import type { Refusal } from "../close-codes.js";
import { button, element } from "./elements.js";
import type { Phrases } from "./phrases.js";

export interface RefusedTargets {
  tryAgain(): void;
  /** Throws the unsaved words away, in the browser too, and opens the page afresh. */
  goOnWithout(): void;
}

/** After a refusal: why, the words as text to copy, and the two ways on. */
export function refusedPanel(
  phrases: Phrases,
  refusal: Refusal,
  unsaved: string,
  whole: string,
  targets: RefusedTargets,
): HTMLElement {
  const panel = element(
    "section",
    { class: "refused", "aria-label": phrases.say("state.REFUSED") },
    element("p", { class: "refused-why" }, phrases.say(`refused.${refusal}`)),
  );
  const said = element("p", { role: "status", class: "refused-copied" });
  const copy = (words: string, key: string) =>
    button(
      {},
      () => {
        void copied(words).then((done) => {
          said.textContent = phrases.say(done ? "refused.copied" : "refused.copyByHand");
        });
      },
      phrases.say(key),
    );
  if (unsaved.trim() !== "") {
    panel.append(
      element("label", { for: "refused-words" }, phrases.say("refused.words")),
      element("textarea", { id: "refused-words", readonly: true, rows: "5" }, unsaved),
      element(
        "p",
        { class: "dialog-actions" },
        copy(unsaved, "refused.copy"),
        copy(whole, "refused.copyAll"),
      ),
    );
  } else {
    panel.append(element("p", {}, phrases.say("refused.nothing")));
  }
  panel.append(
    said,
    element(
      "p",
      { class: "dialog-actions" },
      button({ class: "quiet" }, targets.tryAgain, phrases.say("refused.tryAgain")),
      button(
        { class: "quiet" },
        targets.goOnWithout,
        phrases.say(unsaved ? "refused.goOnWithout" : "refused.reload"),
      ),
    ),
  );
  return panel;
}

async function copied(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    const field = document.querySelector<HTMLTextAreaElement>("#refused-words");
    field?.select();
    return false;
  }
}
