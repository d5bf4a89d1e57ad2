// Who may import whom. `npm run check:layers` prints the rule and its reason to whoever breaks it;
// ARCHITECTURE.md explains each rule, and test/layers.test.ts breaks each one on purpose.

const thinking = "report|extract|resolve|interpret|relate";
const stages = `acquire|${thinking}`;
const edges = "cli|serve|web";
const tests = "\\.test(-d)?\\.ts$";

const side = (what) => (typeof what === "string" ? { path: what } : what);
const forbid = (name, comment, { from, to }) => ({
  name,
  comment,
  severity: "error",
  from: side(from),
  to: side(to),
});

/** Tests beside the code may use the runner and read fixtures; what ships may not. */
const shipped = (path) => ({ path, pathNot: tests });

export default {
  forbidden: [
    forbid("vocabulary-is-bare", "Everything depends on the nouns and the errors, so they depend on nothing.", {
      from: shipped("^src/(vocabulary/|errors\\.ts)"),
      to: { pathNot: "^src/vocabulary/" },
    }),
    forbid("text-is-a-leaf", "Text helpers know spans, never stages; otherwise they become a second pipeline.", {
      from: shipped("^src/text/"),
      to: { pathNot: "^src/(text|vocabulary)/" },
    }),
    forbid("stages-are-strangers", "A stage is a function between two nouns. Only src/record.ts connects stages.", {
      from: `^src/(${stages})/`,
      to: { path: `^src/(${stages}|ledger|workers|${edges}|record|index)`, pathNot: "^src/$1/" },
    }),
    forbid("only-the-ledger-knows-the-database", "Extraction that can query the past can be swayed by it.", {
      from: { path: "^src/", pathNot: "^src/ledger/" },
      to: "^(node:)?sqlite$|node_modules/(@photostructure/sqlite|better-sqlite3|kysely|pg|duckdb)/",
    }),
    forbid("the-ledger-does-no-thinking", "It stores what it is given: any entry is explained by a stage.", {
      from: shipped("^src/ledger/"),
      to: { path: "^src/", pathNot: "^src/(ledger/|vocabulary/|errors\\.ts)" },
    }),
    forbid("only-acquire-opens-the-network", "A saved report gives the same statements, on a train too.", {
      from: { path: "^src/", pathNot: "^src/(acquire|serve)/" },
      to: "^(node:)?(http|https|http2|net|tls|dns|dgram)(/|$)|node_modules/undici/",
    }),
    forbid("thinking-touches-no-disk", "These folders give the same answer everywhere, in a test too.", {
      from: { path: `^src/(vocabulary|text|${thinking})/`, pathNot: ["^src/extract/model/", tests] },
      to: "^(node:)?(fs|os|process|readline)(/|$)",
    }),
    forbid("only-workers-start-threads", "One place decides how the machine's cores are used.", {
      from: { path: "^src/", pathNot: "^src/workers/" },
      to: "^(node:)?(worker_threads|child_process|cluster)$",
    }),
    forbid("workers-only-run-the-record", "A thread runs src/record.ts as it stands: one thread or many, one result.", {
      from: shipped("^src/workers/"),
      to: { pathNot: "^src/(workers/|vocabulary/|record\\.ts|errors\\.ts)|^(node:)?worker_threads$" },
    }),
    forbid("only-the-doors-know-the-workers", "Code that knows it runs on a thread behaves differently there.", {
      from: { path: "^src/", pathNot: "^src/(workers/|cli/|index\\.ts)" },
      to: "^src/workers/",
    }),
    forbid("only-the-model-folder-runs-the-model", "So that the runtime can be replaced in one place.", {
      from: { path: "^src/", pathNot: "^src/extract/model/" },
      to: "node_modules/onnxruntime",
    }),
    forbid("web-speaks-http-only", "The page shares nouns and the contract, as types; the rest crosses the wire.", {
      from: "^src/web/",
      to: { path: "^src/|^(node:)?(fs|path|os)$", pathNot: "^src/(web|vocabulary)/|^src/serve/contract\\.ts$" },
    }),
    forbid("nothing-needs-the-edges", "cli, serve and web are ways in. Code that others need belongs further in.", {
      from: { path: "^src/", pathNot: `^src/(${edges})/` },
      to: `^src/(${edges})/`,
    }),
    forbid(
      "edges-use-the-front-door",
      "cli and serve run the record; only cli also asks acquire what the inputs are.",
      {
        from: "^src/(cli|serve)/",
        to: { path: `^src/(${stages})/`, pathNot: "^src/acquire/index\\.ts$" },
      },
    ),
    forbid("serve-reads-no-files", "A request never names a file of the server's disk.", {
      from: "^src/serve/",
      to: "^src/acquire/",
    }),
    forbid("other-folders-by-index-only", "A folder shows its index; the rest may change without asking.", {
      from: "^src/([^/]+)/",
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "/index\\.ts$", "^src/serve/contract\\.ts$"] },
    }),
    forbid("root-files-by-index-only", "record.ts and index.ts see what any other folder sees.", {
      from: "^src/[^/]+\\.ts$",
      to: { path: "^src/[^/]+/", pathNot: "/index\\.ts$" },
    }),
    forbid("src-does-not-know-its-scales", "bench and training weigh src; src must not know that it is weighed.", {
      from: "^src/",
      to: "^(bench|training|scripts)/",
    }),
    forbid("bench-uses-the-public-names", "A score holds for what users get only if it was taken where they stand.", {
      from: "^bench/",
      to: "^src/",
    }),
    forbid("everything-resolves", "An import that the checker cannot follow escapes every rule above.", {
      from: {},
      to: { couldNotResolve: true },
    }),
    forbid("no-cycles", "Two files that need each other are one file.", {
      from: {},
      to: { circular: true },
    }),
    forbid("no-orphans", "Unused modules lie about what the product does.", {
      from: { orphan: true, path: "^src/", pathNot: ["/index\\.ts$", tests] },
      to: {},
    }),
    forbid("no-dev-dependency-in-src", "It would be missing for the person who installs Onrecord.", {
      from: shipped("^src/"),
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    }),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true, // type-only imports are imports too
    doNotFollow: { path: ["node_modules", "^dist/"] },
    builtInModules: { add: ["node:sqlite", "sqlite"] }, // so that the rule sees it on every Node
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["development", "import", "types", "default"],
    },
  },
};
