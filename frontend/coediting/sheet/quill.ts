/** The parts of Quill that the sheet is made of; nothing else of it is in the bundle. */
export { default as Quill } from "quill/core.js";
export { Module, Parchment, Range } from "quill/core.js";
export { default as Inline } from "quill/blots/inline.js";
export { default as Bold } from "quill/formats/bold.js";
export { default as Italic } from "quill/formats/italic.js";
export { default as Link } from "quill/formats/link.js";
export { default as Clipboard } from "quill/modules/clipboard.js";
export { default as Uploader } from "quill/modules/uploader.js";
