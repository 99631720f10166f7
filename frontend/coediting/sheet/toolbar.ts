import { button, element, icon } from "./elements.js";
import { COMMAND_KEY, CONTROL_KEY } from "./keys.js";
import type { Phrases } from "./phrases.js";
import { rove } from "./roving.js";
import type { Writing } from "./writing.js";

export interface ToolbarTargets {
  writing: Writing;
  link(): void;
  help(): void;
  back(): void;
  /** what the toolbar works on */
  controls: string;
}

/** Which formats stand where the caret is, and what could be undone. */
export interface Pressed {
  bold: boolean;
  italic: boolean;
  link: boolean;
  kind: string | undefined;
  undo: boolean;
  redo: boolean;
}

/** The one quiet bar of tools above the sheet. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly buttons = new Map<string, HTMLButtonElement>();

  constructor(phrases: Phrases, targets: ToolbarTargets) {
    const { writing } = targets;
    const say = (key: string) => phrases.say(key);
    const tool = (
      name: string,
      keys: string,
      act: () => void,
      content: Node | string,
      word: string,
      toggles: boolean,
    ): HTMLButtonElement => {
      const label = say(`tool.${name}`);
      const made = button(
        {
          class: `tool tool-${name}`,
          title: keys ? `${label} (${keys})` : label,
          ...(toggles ? { "aria-pressed": "false" } : {}),
          ...(word ? {} : { "aria-label": label }),
          ...(keys
            ? { "aria-keyshortcuts": keys.replace("⌘", "Meta").replace("Ctrl", "Control") }
            : {}),
        },
        act,
        content,
      );
      if (word) made.append(element("span", {}, word));
      this.buttons.set(name, made);
      return made;
    };
    const sign = (text: string, kind: string) =>
      element("span", { class: kind, "aria-hidden": "true" }, text);
    this.element = element(
      "div",
      {
        class: "tools",
        role: "toolbar",
        "aria-label": say("tools"),
        "aria-controls": targets.controls,
      },
      element(
        "span",
        { class: "tool-group" },
        tool(
          "bold",
          `${COMMAND_KEY}+B`,
          () => writing.toggle("bold"),
          sign("B", "sign-bold"),
          "",
          true,
        ),
        tool(
          "italic",
          `${COMMAND_KEY}+I`,
          () => writing.toggle("italic"),
          sign("I", "sign-italic"),
          "",
          true,
        ),
        tool("link", `${COMMAND_KEY}+K`, () => targets.link(), icon("link"), "", true),
      ),
      element(
        "span",
        { class: "tool-group" },
        tool(
          "heading",
          `${CONTROL_KEY}+Shift+1`,
          () => writing.kind("heading"),
          sign("H", "sign-heading"),
          say("tool.heading"),
          true,
        ),
        tool(
          "quote",
          `${CONTROL_KEY}+Shift+2`,
          () => writing.kind("quote"),
          sign("“", "sign-quote"),
          say("tool.quote"),
          true,
        ),
        tool(
          "break",
          `${CONTROL_KEY}+Shift+3`,
          () => writing.sceneBreak(),
          sign("⁂", "sign-break"),
          say("tool.break"),
          false,
        ),
      ),
      element(
        "span",
        { class: "tool-group tool-end" },
        tool("undo", `${COMMAND_KEY}+Z`, () => writing.undo(), icon("undo"), "", false),
        tool("redo", `${COMMAND_KEY}+Shift+Z`, () => writing.redo(), icon("redo"), "", false),
        tool("help", "Alt+0", () => targets.help(), sign("?", "sign-help"), "", false),
      ),
    );
    // Pressing a tool with the mouse leaves focus and selection in the text.
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
    rove(this.element, targets.back);
  }

  focus(): void {
    this.element.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus();
  }

  show(pressed: Pressed): void {
    const press = (name: string, on: boolean) =>
      this.buttons.get(name)?.setAttribute("aria-pressed", String(on));
    press("bold", pressed.bold);
    press("italic", pressed.italic);
    press("link", pressed.link);
    press("heading", pressed.kind === "heading");
    press("quote", pressed.kind === "quote");
    // Said rather than disabled: a button that loses focus by being pressed would throw people out of the bar.
    this.buttons.get("undo")?.setAttribute("aria-disabled", String(!pressed.undo));
    this.buttons.get("redo")?.setAttribute("aria-disabled", String(!pressed.redo));
  }
}
