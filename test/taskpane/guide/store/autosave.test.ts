import { autosave, type SaveState } from "../../../../src/taskpane/guide/store/autosave";
import type { Outcome } from "../../../../src/workbook/port";
import { problem } from "../../../../src/workbook/problems";

describe("autosave", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function saving() {
    const saved: string[] = [];
    const told: SaveState[] = [];
    const answers: ((outcome: Outcome<true>) => void)[] = [];
    const draft = { now: "a" };
    const control = autosave(
      () => draft.now,
      (text) => {
        saved.push(text);
        return new Promise((resolve) => answers.push(resolve));
      },
      (state) => told.push(state),
    );
    const answer = async (outcome: Outcome<true> = { ok: true, value: true }): Promise<void> => {
      answers.shift()?.(outcome);
      await jest.advanceTimersByTimeAsync(0);
    };
    return { saved, told, draft, control, answer };
  }

  it("waits for a moment of stillness, but not for ever", () => {
    const { saved, control, draft } = saving();
    for (let key = 0; key < 9; key += 1) {
      draft.now = `a${String(key)}`;
      control.changed();
      jest.advanceTimersByTime(300);
    }
    expect(saved).toEqual(["a6"]);
  });

  it("saves one at a time, and then the newest", async () => {
    const { saved, control, draft, answer } = saving();
    control.changed();
    jest.advanceTimersByTime(400);
    draft.now = "b";
    control.changed();
    jest.advanceTimersByTime(400);
    draft.now = "c";
    control.changed();
    jest.advanceTimersByTime(400);
    expect(saved).toEqual(["a"]);
    await answer();
    expect(saved).toEqual(["a", "c"]);
  });

  it("tells that a save failed, and tries again with the next change", async () => {
    const { saved, told, control, draft, answer } = saving();
    control.changed();
    control.flush();
    await answer({ ok: false, problem: problem("busy") });
    expect(told.at(-1)).toEqual({ kind: "failed", text: problem("busy").text });
    draft.now = "b";
    control.changed();
    control.flush();
    await answer();
    expect(saved).toEqual(["a", "b"]);
    expect(told.at(-1)).toEqual({ kind: "saved" });
  });

  it("saves nothing where nothing has changed", async () => {
    const { saved, control, answer } = saving();
    control.flush();
    expect(saved).toEqual([]);
    control.changed();
    control.flush();
    await answer();
    control.changed();
    control.flush();
    expect(saved).toEqual(["a"]);
  });
});
