// Lets Node's test runner load the editor's TypeScript as the bundler does: "./x.js" may be x.ts, and packages
// are those installed beside these tests.
import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

const beside = new URL("./here.mjs", import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith(".") && specifier.endsWith(".js") && context.parentURL) {
      const typescript = new URL(specifier.replace(/\.js$/, ".ts"), context.parentURL);
      if (existsSync(fileURLToPath(typescript))) return next(typescript.href, context);
    }
    const ours = context.parentURL?.includes("/frontend/") && !specifier.startsWith(".");
    return next(specifier, ours ? { ...context, parentURL: beside } : context);
  },
});
