// Loads every shipped schema in tools that are not Java: ajv in its strict mode, quicktype and json-schema-to-typescript.
// Run by hand, since the build needs no Node.js; in an empty directory outside the project:
//
//   npm install ajv quicktype-core json-schema-to-typescript
//   cp <project>/lmc-json/src/test/scripts/check-schemas.mjs .
//   node check-schemas.mjs <project>/lmc-json/src/main/resources/org/lancangmekong/json/schema
//
// It prints one line a schema, and ends with 1 if a tool refused one.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { compile } from "json-schema-to-typescript";
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from "quicktype-core";

const folder = process.argv[2];

async function attempt(tool, work) {
  try {
    return `${tool}: ${await work()}`;
  } catch (error) {
    process.exitCode = 1;
    return `${tool}: REFUSED, ${error.message.slice(0, 200)}`;
  }
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  const text = readFileSync(join(folder, file), "utf8");
  const name = file.replace(".json", "");
  const results = [
    await attempt("ajv", () => {
      const ajv = new Ajv2020.default({ strict: true });
      ajv.addVocabulary(["x-lmc-not-expressed", "x-lmc-refers-to"]);
      ajv.compile(JSON.parse(text));
      return "loaded";
    }),
    await attempt("json-schema-to-typescript", async () => {
      const types = await compile(JSON.parse(text), name, { bannerComment: "" });
      if (/\w \& \w/.test(types.replace(/\/\*[^]*?\*\//g, "")) || /\b(Place|Quantity)\d/.test(types)) {
        throw new Error("a type is made twice");
      }
      return `${types.match(/^export /gm).length} types`;
    }),
    await attempt("quicktype", async () => {
      const schema = new JSONSchemaInput(new FetchingJSONSchemaStore());
      await schema.addSource({ name, schema: text });
      const inputData = new InputData();
      inputData.addInput(schema);
      const { lines } = await quicktype({ inputData, lang: "typescript", rendererOptions: { "just-types": "true" } });
      return `${lines.filter((line) => line.startsWith("export ")).length} types`;
    }),
  ];
  console.log(`${file}: ${results.join("; ")}`);
}
