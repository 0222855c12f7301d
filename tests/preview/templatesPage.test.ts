import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { formattedNumber } from "../../preview/engine/formattedNumber.ts";
import { calculate, FORMATS, WORKBOOKS, type Workbook } from "../../templates/index.ts";
import { PreviewPage } from "./PreviewPage.ts";

// The templates on the page, chosen by the keyboard alone.

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const template = (id: string): Workbook => WORKBOOKS.find((workbook) => workbook.id === id) as Workbook;

describe("choosing a workbook", () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.open();
  });

  afterAll(async () => {
    await preview?.close();
  });

  const choice = () => preview.page.getByLabel("Arbetsbok");
  const hash = () => preview.page.evaluate(() => location.hash);
  const tabs = () => preview.page.getByRole("tab").allTextContents();

  test("all are offered, after the preview's own", async () => {
    const titles = await choice().getByRole("option").allTextContents();
    expect(titles.slice(1)).toEqual(WORKBOOKS.map(({ title }) => title));
    expect(await choice().inputValue()).toBe("finansieringsplan");
    expect(await hash()).toBe("");
  });

  test("F6 leads to the list, the arrows choose, and the cells have their values", async () => {
    const example = template("budgetmall-exempel");
    await preview.press("F6", "F6");
    expect(await choice().evaluate((element) => element === document.activeElement)).toBe(true);
    await preview.press("ArrowDown", "ArrowDown");
    await expect.poll(hash).toBe("#budgetmall-exempel");
    await expect.poll(tabs).toEqual(example.sheets.map(({ name }) => name));
    // Still in the list: the next arrow must not move in the cells.
    expect(await choice().evaluate((element) => element === document.activeElement)).toBe(true);
    await preview.press("F6", "F6", "F6");
    await preview.openSheet("Finansieringsplan");
    const values = calculate(example);
    for (const at of ["B8", "B20", "D24"]) {
      const text = formattedNumber(values.at("Finansieringsplan", at) as number, FORMATS.whole);
      await expect.poll(() => preview.texts(at)).toEqual([text]);
    }
    await expect.poll(() => preview.texts("E5", "B11")).toEqual(["50,0\u00a0%", "Följer 5 §"]);
    await expect
      .poll(() => preview.page.title())
      .toBe("Finansieringsplan – Budgetmall, ifyllt exempel – FINSAM förhandsvisning");
  });

  test("what is typed is there when one comes back", async () => {
    await preview.openSheet("Indata");
    await preview.enter("B12", "5000");
    await expect.poll(() => preview.texts("B12")).toEqual(["5\u00a0000"]);
    await preview.page.goBack();
    await expect.poll(() => preview.texts("A1")).toEqual(["Indata"]);
    await expect.poll(hash).toBe("#budgetmall");
    await expect.poll(() => preview.texts("B12")).toEqual([""]);
    await preview.page.goForward();
    await expect.poll(() => preview.texts("B12")).toEqual(["5\u00a0000"]);
    await expect.poll(() => choice().inputValue()).toBe("budgetmall-exempel");
  });

  test("a note is said in the line under the formula bar", async () => {
    await preview.goTo("B12");
    await expect
      .poll(() => preview.message.textContent())
      .toBe(template("budgetmall").sheets[0]?.cells.get("B12")?.note as string);
  });

  test("a workbook is not left while a formula cannot be read", async () => {
    await preview.goTo("B13");
    await preview.page.keyboard.type('=SUMMA(1;;"');
    await preview.page.evaluate(() => {
      location.hash = "#budgetmall";
    });
    await expect.poll(() => preview.message.textContent()).toContain("Formeln går inte att läsa");
    await expect.poll(hash).toBe("#budgetmall-exempel");
    expect(await choice().inputValue()).toBe("budgetmall-exempel");
    await preview.press("Escape");
  });

  test("an address that names nothing opens the first", async () => {
    await preview.page.evaluate(() => {
      location.hash = "#finns-inte";
    });
    await expect.poll(() => choice().inputValue()).toBe("finansieringsplan");
    await expect.poll(() => preview.texts("C20")).toEqual(["17\u00a0670"]);
  });

  // Last, after all that has been done above.
  test("the page complained of nothing", () => {
    expect(preview.answers).toBeGreaterThan(5);
    expect([...preview.complaints, ...preview.outside]).toEqual([]);
  });
});

/** Cells whose text does not fit: too wide for its place, or more lines than the row has room for. */
const cutCells = () =>
  [...document.querySelectorAll<HTMLElement>('revogr-data[type="rgRow"][col-type="rgCol"] .rgCell')].flatMap((cell) => {
    const text = cell.querySelector<HTMLElement>(".text");
    if (!text?.textContent) return [];
    const box = text.classList.contains("runs-over") ? text : cell;
    const isCut = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight + 1;
    return isCut ? [`${cell.dataset.rgrow},${cell.dataset.rgcol}: ${text.textContent}`] : [];
  });

test("no text of any template is cut", async () => {
  // As high as the longest sheet: RevoGrid draws only the rows in sight.
  const preview = await PreviewPage.open({ width: 1280, height: 2_200 }, "budgetmall");
  try {
    for (const { id, sheets } of WORKBOOKS) {
      await preview.page.getByLabel("Arbetsbok").selectOption(id);
      for (const { name, cells } of sheets) {
        await preview.page.getByRole("tab", { name, exact: true }).click();
        await expect.poll(() => preview.page.title()).toContain(`${name} – `);
        const last = Math.max(...[...cells.keys()].map((at) => Number(at.replace(/^\D+/, ""))));
        await preview.cell(`A${last}`).waitFor();
        const title = cells.get("A1")?.content;
        await expect.poll(() => preview.texts("A1")).toEqual([title?.kind === "value" ? title.value : ""]);
        expect(await preview.page.evaluate(cutCells), `${id}, ${name}`).toEqual([]);
      }
    }
  } finally {
    await preview.close();
  }
});

test("at 320 px the list of workbooks is in sight, and the page does not scroll sideways", async () => {
  const narrow = await PreviewPage.open({ width: 320, height: 640 }, "sjuharad-2025-2027");
  try {
    expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const box = await narrow.page.getByLabel("Arbetsbok").boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    expect(box?.width).toBeGreaterThan(150);
  } finally {
    await narrow.close();
  }
});
