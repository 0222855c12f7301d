import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPackage } from "../../cli/package/openPackage.ts";
import { writePackage } from "../../cli/package/writePackage.ts";
import { CORE_VERSION } from "../../core/version.ts";
import { BuiltCommand } from "./BuiltCommand.ts";
import { rawZip } from "./rawZip.ts";
import { smallWorkbook } from "./smallWorkbook.ts";

// The built file as a process of its own: what is printed where, and what it ends with.

let command: BuiltCommand;
const NOBODY = 65_534;
const BUILT = "dist/templates";

/** A published plan with a typed total that its rows do not give: 17 767 for 17 670. */
const FAULTY = new Uint8Array(readFileSync(join(BUILT, "sjuharad-2025-2027.xlsx")));

beforeAll(async () => {
  command = await BuiltCommand.build();
  for (const name of ["budgetmall-exempel", "sjuharad-2025-2027"]) {
    command.write(`${name}.xlsx`, readFileSync(join(BUILT, `${name}.xlsx`)));
  }
  command.write("fel.xlsx", FAULTY);
  command.write("en budget på å.xlsx", FAULTY);
});

afterAll(() => command.remove());

describe("granska", () => {
  test("ends with 0 where nothing is wrong", () => {
    const { status, stdout, stderr } = command.run("granska", "budgetmall-exempel.xlsx");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe("Granskning av budgetmall-exempel.xlsx\n\nInget att anmärka.\n");
  });

  test("ends with 1 at the typed total of a published plan, and says what it should be", () => {
    const { status, stdout, stderr } = command.run("granska", "sjuharad-2025-2027.xlsx");
    expect([status, stderr]).toEqual([1, ""]);
    // 17 767 was published, and the rows give 17 670.
    expect(stdout.replace(/\u00a0/g, " ")).toMatch(/FEL {2}GRANSKA-101[\s\S]*17 767 → 17 670/);
  });

  test("the same in English", () => {
    for (const option of [["--språk", "en"], ["--sprak=en"], ["--lang", "en"], ["--spra\u030ak", "en"]]) {
      const { status, stdout } = command.run("granska", "fel.xlsx", ...option);
      expect(status).toBe(1);
      expect(stdout).toContain("Audit of fel.xlsx");
    }
  });

  test("takes a name with spaces and Swedish letters, and a path", () => {
    expect(command.run("granska", "en budget på å.xlsx").status).toBe(1);
    const { status, stdout } = command.run("granska", join(command.files, "fel.xlsx"));
    expect(status).toBe(1);
    expect(stdout).not.toContain(command.files);
  });

  test("a file whose name begins with a dash, behind --", () => {
    command.write("-fel.xlsx", FAULTY);
    expect(command.run("granska", "--", "-fel.xlsx").status).toBe(1);
  });

  test("nothing in the file can steer the terminal", () => {
    const opened = openPackage(FAULTY);
    const renamed = (part: string, from: string, to: string): [string, Uint8Array] => {
      expect(opened.text(part)).toContain(from);
      return [part, new TextEncoder().encode(opened.text(part).replaceAll(from, to))];
    };
    const changed = new Map([
      renamed("xl/workbook.xml", 'name="Finansieringsplan"', 'name="Finans&#x9b;plan"'),
      renamed("xl/sharedStrings.xml", "Medlemmar Summa", "Medlemmar Summa &#x9b;31m&#x202e;_x001B_[2J"),
    ]);
    command.write("ond.xlsx", writePackage(opened, changed));
    const { stdout } = command.run("granska", "ond.xlsx");
    expect(stdout).toContain("GRANSKA-101");
    expect(stdout).toContain("31m\ufffd\ufffd[2J");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    const json = command.run("granska", "--json", "ond.xlsx").stdout;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect((JSON.parse(json) as { sheets: { name: string }[] }).sheets.map(({ name }) => name)).toContain(
      "Finans\u009bplan",
    );
  });
});

describe("granska --json", () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync("cli/report/granska.schema.json", "utf8")) as object,
  );

  test.each(["fel.xlsx", "sjuharad-2025-2027.xlsx", "budgetmall-exempel.xlsx"])("%s as the schema says", (name) => {
    const { status, stdout, stderr } = command.run("granska", name, "--json");
    const report = JSON.parse(stdout) as {
      file: string;
      program: string;
      counts: { error: number };
      findings: unknown[];
    };
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    expect(stderr).toBe("");
    expect(report.file).toBe(name);
    expect(report.program).toBe(CORE_VERSION);
    expect(status).toBe(report.counts.error > 0 ? 1 : 0);
    expect(report.findings.length > 0).toBe(name !== "budgetmall-exempel.xlsx");
  });

  test("a file that cannot be audited, as the schema says", () => {
    command.write("avklippt.xlsx", FAULTY.subarray(0, 900));
    const { status, stdout, stderr } = command.run("granska", "avklippt.xlsx", "--json");
    const report = JSON.parse(stdout) as { error: { code: string; sentence: string } };
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    expect(report.error).toEqual({
      code: "FIL-401",
      sentence: "Filen är avklippt: slutet saknas. Hämta eller kopiera den på nytt.",
    });
    expect([status, stderr]).toEqual([2, ""]);
  });

  test("the schema refuses what it should", () => {
    const good = JSON.parse(command.run("granska", "fel.xlsx", "--json").stdout) as Record<string, unknown>;
    for (const key of Object.keys(good)) expect(validate({ ...good, [key]: undefined })).toBe(false);
    expect(validate({ ...good, version: 2 })).toBe(false);
    expect(validate({ ...good, file: "/mapp/fel.xlsx" })).toBe(false);
  });
});

describe("what cannot be done is said in one line, and ends with 2", () => {
  const refusal = (...words: string[]): string => {
    const { status, stdout, stderr } = command.run(...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^FIL-\d{3}: [^\n]+\n$/);
    return stderr;
  };

  test.each<[string, string[]]>([
    ["FIL-101", ["granskning", "fel.xlsx"]],
    ["FIL-101", ["fel.xlsx"]],
    ["FIL-102", ["granska", "fel.xlsx", "--jason"]],
    ["FIL-102", ["granska", "fel.xlsx", "-x"]],
    ["FIL-102", ["granska", "fel.xlsx", "--till", "excel"]],
    ["FIL-102", ["--version=ja"]],
    ["FIL-102", ["konvertera", "fel.xlsx", "ut.xlsx", "--till", "excel", "--x"]],
    ["FIL-103", ["granska", "fel.xlsx", "--språk"]],
    ["FIL-103", ["konvertera", "fel.xlsx", "ut.xlsx", "--till", "--prova"]],
    ["FIL-104", ["granska", "fel.xlsx", "--språk", "de"]],
    ["FIL-104", ["konvertera", "fel.xlsx", "ut.xlsx", "--till", "numbers"]],
    ["FIL-105", ["granska"]],
    ["FIL-105", ["konvertera", "fel.xlsx", "--till", "excel"]],
    ["FIL-106", ["granska", "fel.xlsx", "budgetmall-exempel.xlsx"]],
    ["FIL-107", ["konvertera", "fel.xlsx", "ut.xlsx"]],
    ["FIL-201", ["granska", "finns inte.xlsx"]],
    ["FIL-201", ["granska", "fel.xlsx/i en fil.xlsx"]],
    ["FIL-201", ["granska", ""]],
    ["FIL-202", ["granska", "."]],
    ["FIL-308", ["granska", "/dev/null"]],
    ["FIL-206", ["konvertera", "fel.xlsx", "budgetmall-exempel.xlsx", "--till", "excel"]],
    ["FIL-207", ["konvertera", "fel.xlsx", "fel.xlsx", "--till", "excel"]],
    ["FIL-208", ["konvertera", "fel.xlsx", "ingen mapp/ut.xlsx", "--till", "excel"]],
  ])("%s: finsam %j", (code, words) => {
    expect(refusal(...words)).toContain(`${code}: `);
  });

  test("a file that one may not read", () => {
    chmodSync(join(command.files, command.write("hemlig.xlsx", FAULTY)), 0o000);
    // Root may read everything, so the test becomes somebody else.
    const { status, stderr } = command.runAs(process.getuid?.() === 0 ? NOBODY : undefined, "granska", "hemlig.xlsx");
    expect(status).toBe(2);
    expect(stderr).toContain("FIL-203: Du har inte behörighet till hemlig.xlsx.");
  });

  test("a folder that one may not write in", () => {
    mkdirSync(join(command.files, "låst"));
    chmodSync(join(command.files, "låst"), 0o555);
    const { status, stderr } = command.runAs(
      process.getuid?.() === 0 ? NOBODY : undefined,
      ...["konvertera", "budgetmall-exempel.xlsx", "låst/ut.xlsx", "--till", "google"],
    );
    expect(status).toBe(2);
    expect(stderr).toContain("FIL-203");
  });

  test.each<[string, Uint8Array | string, string]>([
    ["tom.xlsx", "", "FIL-301"],
    [
      "lösenord.xlsx",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
      "FIL-302",
    ],
    ["text.csv", "Post;Belopp\r\n", "FIL-306"],
    ["annan.zip", rawZip([{ name: "a.txt", content: "a" }]), "FIL-308"],
    ["skadad.xlsx", rawZip(smallWorkbook().map((part) => ({ ...part, crc: 1 }))), "FIL-402"],
    ["bomb.xlsx", rawZip(smallWorkbook({ rows: "<row/>".repeat(4_000_000) })), "FIL-408"],
    ["xml.xlsx", rawZip(smallWorkbook({ rows: "<row><c></row>" })), "FIL-410"],
    ["dtd.xlsx", rawZip(smallWorkbook({ sheet: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })), "FIL-413"],
  ])("%s", (name, bytes, code) => {
    expect(refusal("granska", command.write(name, bytes))).toContain(`${code}: `);
  });

  test("in the language that was asked for, though the rest was not understood", () => {
    expect(refusal("granska", "--lang", "en", "--jason")).toContain("There is no option --jason.");
  });
});

describe("the two that need no file", () => {
  test.each([["--hjälp"], ["--help"], ["-h"], []])("help: %s", (...words) => {
    const { status, stdout, stderr } = command.run(...words.filter((word) => word !== undefined));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("finsam granska budget.xlsx");
    expect(Math.max(...stdout.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });

  test("version", () => {
    expect(command.run("--version").stdout).toBe(`${CORE_VERSION}\n`);
  });
});

describe("where the output goes", () => {
  const ended = (file: string, stdout: "pipe" | number): Promise<number | null> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [command.script, "granska", file], {
        cwd: command.files,
        stdio: ["ignore", stdout, "ignore"],
      });
      child.stdout?.destroy();
      child.on("exit", resolve);
    });

  test("a reader that went away changes nothing: the status is still that of the audit", async () => {
    expect(await ended("fel.xlsx", "pipe")).toBe(1);
  });

  test("a full disk is an error", async () => {
    const full = openSync("/dev/full", "w");
    expect(await ended("fel.xlsx", full)).toBe(2);
    closeSync(full);
  });
});

describe("files are safe", () => {
  const state = (name: string): unknown => {
    const path = join(command.files, name);
    const { mtimeMs, size, mode, ino } = statSync(path);
    return { hash: createHash("sha256").update(readFileSync(path)).digest("hex"), mtimeMs, size, mode, ino };
  };

  test.each([
    ["granska", "fel.xlsx"],
    ["granska", "fel.xlsx", "--json"],
    ["konvertera", "budgetmall-exempel.xlsx", "--till", "google", "--prova"],
    ["konvertera", "budgetmall-exempel.xlsx", "ny.xlsx", "--till", "google"],
    ["konvertera", "budgetmall-exempel.xlsx", "budgetmall-exempel.xlsx", "--till", "google"],
  ])("%s %s %s %s %s leaves the file that it reads as it was", (...words) => {
    const given = words.filter((word) => word !== undefined);
    const before = state(given[1] as string);
    command.run(...given);
    expect(state(given[1] as string)).toEqual(before);
  });

  test("--prova writes nothing, and needs no name for a new file", () => {
    const words = ["konvertera", "budgetmall-exempel.xlsx", "prov.xlsx", "--till", "google", "--prova"];
    expect(command.run(...words).status).toBe(0);
    expect(existsSync(join(command.files, "prov.xlsx"))).toBe(false);
    expect(command.run(...words.filter((word) => word !== "prov.xlsx")).status).toBe(0);
  });

  test("the new file is a workbook that the audit reads", () => {
    expect(command.run("konvertera", "budgetmall-exempel.xlsx", "google.xlsx", "--till", "google").status).toBe(0);
    expect(command.run("granska", "google.xlsx").status).toBe(0);
  });

  test("an input under another name is not written over either", () => {
    symlinkSync("fel.xlsx", join(command.files, "länk.xlsx"));
    linkSync(join(command.files, "fel.xlsx"), join(command.files, "hård.xlsx"));
    const before = state("fel.xlsx");
    expect(command.run("konvertera", "fel.xlsx", "länk.xlsx", "--till", "google").stderr).toContain("FIL-207");
    expect(command.run("konvertera", "fel.xlsx", "hård.xlsx", "--till", "google").stderr).toContain("FIL-206");
    expect(state("fel.xlsx")).toEqual(before);
  });

  test("no file is left where the input could not be converted", () => {
    command.write("trasig.xlsx", "x");
    expect(command.run("konvertera", "trasig.xlsx", "hel.xlsx", "--till", "google").status).toBe(2);
    expect(existsSync(join(command.files, "hel.xlsx"))).toBe(false);
  });
});
