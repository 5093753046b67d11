const { execSync } = require("node:child_process");
const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");

const dist = resolve(__dirname, "dist");

/** The commit the bundle was made from, for *Om*; "local" where there is no git. */
function build() {
  try {
    return execSync("git log -1 --format=%h", { cwd: __dirname, stdio: "pipe" }).toString().trim();
  } catch {
    return "local";
  }
}

function shared(mode, name) {
  return {
    name,
    mode,
    target: ["web", "es2022"],
    devtool: mode === "production" ? false : "source-map",
    cache: {
      type: "filesystem",
      cacheDirectory: resolve(__dirname, ".cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/**
 * Every function, in one file that needs no page: what Excel's custom-functions runtime loads. What computes appraisals
 * is a chunk beside it, loaded into the page at the first question about tables (docs/decisions/0031).
 */
function functionsBundle(mode) {
  return {
    ...shared(mode, "functions"),
    entry: { functions: "./src/functions/main.ts" },
    output: {
      path: dist,
      filename: "[name].js",
      chunkFilename: mode === "production" ? "chunk.[name].[contenthash:8].js" : "chunk.[name].js",
      // Beside the page, which both bundles share; without a page there is no address to work out.
      publicPath: "",
      uniqueName: "socinvFunctions",
    },
    optimization: { splitChunks: false },
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: "src/core/reference/library.json", to: "reference-library.json" },
          { from: "assets", to: "assets", noErrorOnMissing: true },
        ],
      }),
    ],
  };
}

/** The pane; the page it makes loads office.js, then the functions, then the pane. */
function paneBundle(mode) {
  const production = mode === "production";
  return {
    ...shared(mode, "taskpane"),
    entry: { taskpane: "./src/taskpane/main.tsx" },
    output: {
      path: dist,
      filename: production ? "taskpane.[contenthash:8].js" : "taskpane.js",
      chunkFilename: production ? "chunk.[name].[contenthash:8].js" : "chunk.[name].js",
    },
    plugins: [
      new DefinePlugin({
        SOCINV_VERSION: JSON.stringify(version),
        SOCINV_BUILD: JSON.stringify(build()),
      }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        scriptLoading: "blocking",
        inject: "body",
      }),
    ],
  };
}

/** The worker in which functions and pane run simulations: one script, started by its name. */
function simulationWorker(mode) {
  return {
    ...shared(mode, "simulation"),
    target: ["webworker", "es2022"],
    entry: { simulation: "./src/simulation/worker/main.ts" },
    output: { path: dist, filename: "[name].js" },
    optimization: { splitChunks: false },
  };
}

module.exports = (_env, { mode = "development" }) => [
  functionsBundle(mode),
  paneBundle(mode),
  simulationWorker(mode),
];
