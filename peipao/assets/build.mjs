// Bundles the console into vendor/, and the charts of the panel into vendor/panel/: `node build.mjs STAMP`.
// Everything the browser loads is made of the packages of package-lock.json and of the files beside this
// one; nothing is fetched here.
import { build } from "esbuild";
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { WORDING } from "./wording.mjs";

const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const DRAFT = path.join(HERE, "node_modules", ".vendor-draft") // ignored by git, on the same file system;
const VENDOR = path.join(HERE, "vendor");
const PANEL = path.join(DRAFT, "panel"); // for everybody who is signed in; the rest is for the console
const SERVED_AT = "/assets/console/";
const WORKERS = {
  editor: "monaco-editor/esm/vs/editor/editor.worker.js",
  graphql: "monaco-graphql/esm/graphql.worker.js",
  json: "monaco-editor/esm/vs/language/json/json.worker.js",
};

const found = new Set();
const chinese = {
  name: "chinese",
  setup({ onLoad }) {
    onLoad({ filter: /node_modules[\\/](graphiql|graphiql-explorer|@graphiql)[\\/].*\.js$/ }, ({ path: file }) => {
      const name = file.split(path.sep).join("/").split("/node_modules/").at(-1);
      if (!WORDING[name]) return undefined;
      found.add(name);
      let contents = fs.readFileSync(file, "utf8");
      for (const [english, wording] of Object.entries(WORDING[name])) {
        if (!contents.includes(english)) throw new Error(`wording.mjs: ${name} no longer says ${english}`);
        contents = contents.replaceAll(english, () => wording);
      }
      return { contents, loader: "js" };
    });
  },
};

// style.css of GraphiQL contains the editor's style sheets already.
const oneStyleSheet = {
  name: "one-style-sheet",
  setup({ onLoad }) {
    onLoad({ filter: /node_modules[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: "", loader: "css" }));
  },
};

const common = {
  absWorkingDir: HERE,
  outdir: DRAFT,
  bundle: true,
  minify: true,
  metafile: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none", // every licence is in LICENSES.txt, whole
  define: { "process.env.NODE_ENV": '"production"' },
  entryNames: "[name]-[hash]",
  chunkNames: "chunk-[hash]",
  logLevel: "warning",
};

const outputOf = ({ metafile }, entry) => {
  const made = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint?.endsWith(entry));
  return { script: path.basename(made[0]), style: made[1].cssBundle && path.basename(made[1].cssBundle) };
};

fs.rmSync(DRAFT, { recursive: true, force: true });
const workers = await build({
  ...common,
  format: "iife",
  entryPoints: Object.entries(WORKERS).map(([out, module]) => ({ in: module, out: `${out}.worker` })),
});
const workerAddresses = Object.fromEntries(
  Object.entries(WORKERS).map(([name, module]) => [name, SERVED_AT + outputOf(workers, module).script]),
);
const main = await build({
  ...common,
  format: "esm",
  splitting: true,
  jsx: "automatic",
  entryPoints: ["console.jsx"],
  define: { ...common.define, WORKER_ADDRESSES: JSON.stringify(workerAddresses) },
  plugins: [chinese, oneStyleSheet],
});
const charts = await build({ ...common, outdir: PANEL, format: "esm", entryPoints: ["charts.js"] });
const missing = Object.keys(WORDING).filter((name) => !found.has(name));
if (missing.length) throw new Error(`wording.mjs: not part of the bundle: ${missing.join(", ")}`);

// Some packages keep the licences of what they took over in a folder.
const textsIn = (file) =>
  fs.statSync(file).isDirectory()
    ? fs.readdirSync(file).flatMap((inner) => textsIn(path.join(file, inner)))
    : [fs.readFileSync(file, "utf8").trim()];

const inputs = new Set([workers, main, charts].flatMap(({ metafile }) => Object.keys(metafile.inputs)));
const packages = new Set(
  [...inputs].map((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean),
);
const licences = [...packages].sort().map((folder) => {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(HERE, folder, "package.json"), "utf8"));
  const named = fs.readdirSync(path.join(HERE, folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  const bodies = named.flatMap((file) => textsIn(path.join(HERE, folder, file)));
  return `${name} ${version} (${license})\n\n${bodies.join("\n\n")}\n`;
});
fs.writeFileSync(path.join(DRAFT, "LICENSES.txt"), licences.join(`\n${"-".repeat(80)}\n\n`));

fs.copyFileSync(path.join(DRAFT, "LICENSES.txt"), path.join(PANEL, "LICENSES.txt"));

for (const file of fs.readdirSync(DRAFT, { recursive: true })) {
  const whole = path.join(DRAFT, file);
  if (fs.statSync(whole).isFile()) fs.writeFileSync(`${whole}.gz`, gzipSync(fs.readFileSync(whole), { level: 9 }));
}
const manifest = { stamp: process.argv[2] ?? "", ...outputOf(main, "console.jsx"), charts: outputOf(charts, "charts.js").script };
fs.writeFileSync(path.join(DRAFT, "manifest.json"), JSON.stringify(manifest, null, 2) + "\n");
fs.rmSync(VENDOR, { recursive: true, force: true });
fs.renameSync(DRAFT, VENDOR);
