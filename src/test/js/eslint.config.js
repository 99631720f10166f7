// Correctness, not taste: Prettier keeps the form.
const typescript = require("typescript-eslint");

module.exports = typescript.config(
  { ignores: ["**/node_modules/", "frontend/generated/", "frontend/index.html"] },
  { files: ["**/*.{ts,js,mjs,cjs}"], extends: [typescript.configs.recommended] },
  {
    files: ["**/*.{js,cjs}"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
