// What the formatter's linter cannot see: promises (which needs types), the world (which must come in as an
// argument) and size. Formatting and everyday lint are Biome's.
import tseslint from "typescript-eslint";

/** Measured on code that is easy to read: nine tenths of it lies well inside these limits. */
export const sizes = {
  "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
  "max-params": ["error", 3],
  "max-depth": ["error", 3],
};

const promises = {
  "@typescript-eslint/no-floating-promises": "error",
  "@typescript-eslint/no-misused-promises": "error",
  "@typescript-eslint/await-thenable": "error",
  "@typescript-eslint/return-await": ["error", "in-try-catch"],
  "@typescript-eslint/only-throw-error": "error",
  "@typescript-eslint/prefer-promise-reject-errors": "error",
  "@typescript-eslint/switch-exhaustiveness-check": "error",
  "@typescript-eslint/no-unnecessary-type-assertion": "error",
};

const ask = "Take it as an argument; src/cli passes the real one in.";

/** The clock, chance, the environment and the terminal: imports cannot show them, so the checker of layers cannot. */
const world = {
  "no-restricted-globals": [
    "error",
    { name: "console", message: `Only src/cli prints. ${ask}` },
    { name: "performance", message: `A result may not depend on the day. ${ask}` },
  ],
  "no-restricted-properties": [
    "error",
    { object: "Date", property: "now", message: `A result may not depend on the day. ${ask}` },
    { object: "Math", property: "random", message: `The same report gives the same record. ${ask}` },
    { object: "process", property: "env", message: `Only src/cli reads settings. ${ask}` },
    { object: "process", property: "exit", message: "Only src/cli ends the process. Throw an error of src/errors.ts." },
  ],
  "no-restricted-syntax": [
    "error",
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: `The clock. ${ask}` },
    { selector: "CallExpression[callee.name='Date']", message: `The clock. ${ask}` },
  ],
};

const fetching = (message) => ({
  "no-restricted-globals": [...world["no-restricted-globals"], { name: "fetch", message }],
});

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "models/", "training/", "coverage/"] },
  {
    files: ["**/*.ts"],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "@typescript-eslint": tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: { ...promises, ...sizes },
  },
  { files: ["**/*.mjs", "**/*.js"], rules: sizes },
  // `describe` is one function to the linter, and a table of cases is a long list to anybody.
  { files: ["**/*.test.ts"], rules: { "max-lines-per-function": "off" } },
  { files: ["src/**/*.ts"], ignores: ["src/cli/**", "**/*.test.ts"], rules: { ...world, ...fetching(ask) } },
);
