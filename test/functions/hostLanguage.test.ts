import { hostLanguage } from "../../src/functions/hostLanguage";

type Host = { localStorage?: unknown; Office?: unknown };
const host = globalThis as Host;

afterEach(() => {
  delete host.localStorage;
  delete host.Office;
});

const displayed = (language?: string) => {
  host.Office = { context: language === undefined ? undefined : { displayLanguage: language } };
};
const chosen = (language: string | null) => {
  host.localStorage = { getItem: (key: string) => (key === "socinv.language" ? language : null) };
};

describe("hostLanguage", () => {
  it("is Swedish where nothing is known", () => {
    expect(hostLanguage()).toBe("sv");
    displayed();
    expect(hostLanguage()).toBe("sv");
  });

  it("follows Excel", () => {
    displayed("en-GB");
    expect(hostLanguage()).toBe("en");
    displayed("de-DE");
    expect(hostLanguage()).toBe("sv");
  });

  it("follows the user's own choice before Excel", () => {
    displayed("en-US");
    chosen("sv");
    expect(hostLanguage()).toBe("sv");
    displayed("sv-SE");
    chosen("en");
    expect(hostLanguage()).toBe("en");
  });

  it("passes over a choice that is none, and a store that may not be read", () => {
    displayed("en-US");
    for (const none of [null, "", "fi"]) {
      chosen(none);
      expect(hostLanguage()).toBe("en");
    }
    Object.defineProperty(host, "localStorage", {
      configurable: true,
      get: () => {
        throw new Error("SecurityError");
      },
    });
    expect(hostLanguage()).toBe("en");
  });
});
