import { readdirSync } from "node:fs";
import vm from "node:vm";
import { type Comment, type FunctionDeclaration, parse } from "acorn";
import { describe, expect, test } from "vitest";
import { FUNCTIONS, HELP } from "../../core/index.ts";
import { HANDLER_NAMES } from "../../gsheets/HANDLER_NAMES.ts";
import { MENU } from "../../gsheets/menu/MENU.ts";
import { CORE_GLOBAL } from "../../gsheets/stubs.ts";
import { PROJECT_FOLDER, projectFile } from "./builtProject.ts";

const CODE = projectFile("Code.js");

const comments: Comment[] = [];
const program = parse(CODE, { ecmaVersion: 2020, sourceType: "script", onComment: comments });
const declarations = program.body.filter(
  (statement): statement is FunctionDeclaration => statement.type === "FunctionDeclaration",
);

/** The JSDoc that ends on the line above a declaration. */
function documentationOf({ start }: FunctionDeclaration): string | undefined {
  const above = comments.find((comment) => comment.type === "Block" && CODE.slice(comment.end, start) === "\n");
  return above?.value.startsWith("*") ? above.value : undefined;
}
const ours = declarations.flatMap((declaration) => {
  const id = /^FINSAM_(.+)$/.exec(declaration.id.name)?.[1];
  return id === undefined ? [] : [{ id, declaration }];
});

test("the folder holds the script project and nothing that clasp would push besides", () => {
  const pushed = readdirSync(PROJECT_FOLDER).filter((name) => !name.startsWith("."));
  expect(pushed.sort()).toEqual(["Code.js", "Sidebar.html", "appsscript.json"]);
});

test("appsscript.json asks for the open document and a panel, and logs nothing", () => {
  expect(JSON.parse(projectFile("appsscript.json"))).toEqual({
    timeZone: "Europe/Stockholm",
    runtimeVersion: "V8",
    dependencies: {},
    exceptionLogging: "NONE",
    oauthScopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ],
  });
});

test("Code.js begins with @OnlyCurrentDoc", () => {
  expect(CODE.split("\n")[0]).toBe("/** @OnlyCurrentDoc */");
});

test("no service of Google's is named that would need more than the two scopes", () => {
  const services =
    /\b(UrlFetchApp|DriveApp|GmailApp|MailApp|PropertiesService|CacheService|ScriptApp|Logger|console|LockService|CalendarApp|DocumentApp|Jdbc|XmlService|fetch|XMLHttpRequest|openById|openByUrl)\b/g;
  const withoutComments = comments.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), CODE);
  expect(withoutComments.match(services) ?? []).toEqual([]);
});

const FUNCTION_NAMES = FUNCTIONS.map(({ id }) => `FINSAM_${id}`);
/** As Excel's files spell them. */
const EXCEL_ALIASES = FUNCTIONS.map(({ id }) => `_xldudf_FINSAM_${id}`);

describe("top level", () => {
  test("holds the core, one function per definition and one per handler, and nothing else", () => {
    const names = program.body.flatMap((statement) => {
      if (statement.type === "FunctionDeclaration") return [statement.id.name];
      if (statement.type === "VariableDeclaration") {
        return statement.declarations.map(({ id }) => (id.type === "Identifier" ? id.name : id.type));
      }
      return "directive" in statement ? [] : [statement.type];
    });
    const wanted = [CORE_GLOBAL, ...FUNCTION_NAMES, ...EXCEL_ALIASES, ...HANDLER_NAMES];
    expect(names).toEqual(wanted);
  });

  test("leaves no other name behind when it has run", () => {
    const context = vm.createContext(Object.create(null));
    const before = new Set(vm.runInContext("Object.getOwnPropertyNames(globalThis)", context) as string[]);
    vm.runInContext(CODE, context);
    const after = vm.runInContext("Object.getOwnPropertyNames(globalThis)", context) as string[];
    const wanted = [CORE_GLOBAL, ...FUNCTION_NAMES, ...EXCEL_ALIASES, ...HANDLER_NAMES];
    expect([...after].filter((name) => !before.has(name)).sort()).toEqual([...wanted].sort());
  });

  test("has no name but the core's that ends in an underscore, where Google would not look", () => {
    expect(declarations.map(({ id }) => id.name).filter((name) => name.endsWith("_"))).toEqual([]);
  });

  test("answers a name of Excel's files as its own, and offers it to nobody", () => {
    const context = vm.createContext(Object.create(null));
    vm.runInContext(CODE, context);
    const share = (name: string): unknown =>
      vm.runInContext(`JSON.stringify(${name}(1000, [[27], [279], [27]], 10))`, context);
    expect(share("_xldudf_FINSAM_ALLOCATE")).toBe("[[80],[840],[80]]");
    expect(share("FINSAM_ALLOCATE")).toBe("[[80],[840],[80]]");
    for (const alias of EXCEL_ALIASES) {
      const { start } = declarations.find(({ id }) => id.name === alias) as (typeof declarations)[number];
      expect(CODE.slice(0, start).trimEnd().endsWith("*/"), alias).toBe(false);
    }
  });

  test("has every function that the menu names", () => {
    const names = declarations.map(({ id }) => id.name);
    for (const { handler } of MENU) expect(names).toContain(handler);
  });

  test("has no two names that differ in case only: cells do not tell them apart", () => {
    const names = declarations.map(({ id }) => id.name.toUpperCase());
    expect(new Set(names).size).toBe(names.length);
  });
});

test("loading touches no service: the menu would be lost", () => {
  const touched: string[] = [];
  const services = [
    "SpreadsheetApp",
    "HtmlService",
    "Session",
    "Utilities",
    "PropertiesService",
    "ScriptApp",
    "Logger",
    "Browser",
    "CacheService",
    "console",
  ];
  const globals = Object.fromEntries(
    services.map((name) => [
      name,
      new Proxy(() => undefined, {
        get: (_, property) => {
          touched.push(`${name}.${String(property)}`);
          throw new Error(`${name} was touched while loading`);
        },
      }),
    ]),
  );
  vm.runInContext(CODE, vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } }));
  expect(touched).toEqual([]);
});

describe("help cards", () => {
  test("there is one function per definition", () => {
    expect(ours.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  describe.each(ours)("FINSAM_$id", ({ id, declaration }) => {
    const definition = FUNCTIONS.find((candidate) => candidate.id === id);
    const help = HELP[id];
    const text = documentationOf(declaration) ?? "";
    const lines = text.split("\n").map((line) => line.replace(/^ \* ?/, ""));
    const parameters = lines.flatMap((line) => {
      const [, cells, name, words] = /^@param \{(.+?)\} (\S+) (.+)$/.exec(line) ?? [];
      return name === undefined ? [] : [{ cells, name, words }];
    });

    test("has its JSDoc on the line above, marked as a custom function", () => {
      expect(documentationOf(declaration)).toBeDefined();
      expect(lines).toContain("@customfunction");
    });

    test("declares its real parameters, or the card would say that it takes none", () => {
      const names = declaration.params.map((parameter) =>
        parameter.type === "Identifier" ? parameter.name : parameter.type,
      );
      expect(names).toEqual(definition?.parameters.map(({ name }) => name));
      expect(parameters.map(({ name }) => name)).toEqual(names);
    });

    test("describes itself in one block: what it does, what comes back, how it is written", () => {
      const blocks = text.split(/\n \*\n/);
      const [, summary, ...rest] = blocks[0]?.split("\n") ?? [];
      expect(rest).toEqual([]);
      expect(summary).toContain(help?.summary.sv);
      expect(summary).toContain(help?.result.sv);
      expect(summary).toContain(`FINSAM_${id}(`);
    });

    test("says which parameters are optional in words, the only place that the card shows", () => {
      definition?.parameters.forEach((parameter, i) => {
        const words = parameters[i]?.words ?? "";
        expect(words.startsWith("(valfritt) "), parameter.name).toBe(parameter.optional === true);
        expect(words).toContain(help?.parameters[parameter.name]?.help.sv);
      });
    });

    test("gives the card an example line that can be copied", () => {
      for (const { name, cells } of parameters) {
        expect(cells, name).toBe(help?.parameters[name]?.cells);
        expect(cells, name).toMatch(/^([A-Z]+\d+(:[A-Z]+\d+)?|\d+|"[^"{}]+")$/);
      }
    });

    test("has no HTML, no brackets of a type inside and no second tag in a line", () => {
      for (const line of lines) expect(line).not.toMatch(/[<>]|(?!^)\s@\w/);
    });
  });
});
