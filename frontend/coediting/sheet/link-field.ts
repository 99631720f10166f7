import { button, element } from "./elements.js";
import { linkFrom } from "./paragraphs.js";
import type { Phrases } from "./phrases.js";

/** Asks for the address of a link, in a small dialog; an address that cannot be one is said so beside the field. */
export function askForLink(
  place: HTMLElement,
  phrases: Phrases,
  address: string,
  done: (address: string | undefined) => void,
  back: () => void,
): void {
  const field = element("input", {
    id: "link-address",
    type: "text",
    inputmode: "url",
    autocomplete: "off",
    spellcheck: "false",
    value: address,
    "aria-describedby": "link-trouble",
  });
  const trouble = element("p", { id: "link-trouble", class: "trouble", role: "alert" });
  const remove = button(
    { class: "quiet" },
    () => finish(() => done(undefined)),
    phrases.say("link.remove"),
  );
  remove.hidden = address === "";
  const form = element(
    "form",
    { method: "dialog" },
    element("label", { for: "link-address" }, phrases.say("link.address")),
    field,
    trouble,
    element(
      "p",
      { class: "dialog-actions" },
      element("button", { type: "submit", class: "primary" }, phrases.say("link.set")),
      remove,
      button({ class: "quiet" }, () => finish(back), phrases.say("cancel")),
    ),
  );
  const dialog = element(
    "dialog",
    { class: "editor-dialog", "aria-label": phrases.say("tool.link") },
    form,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const link = linkFrom(field.value);
    if (link) {
      finish(() => done(link));
      return;
    }
    field.setAttribute("aria-invalid", "true");
    trouble.textContent = phrases.say("link.trouble");
    field.focus();
  });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    finish(back);
  });
  place.append(dialog);
  dialog.showModal();
  field.select();

  function finish(then: () => void): void {
    dialog.close();
    dialog.remove();
    then();
  }
}
