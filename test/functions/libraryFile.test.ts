import { loadLibraryFile } from "../../src/functions/libraryFile";

const library = { categories: {}, sources: {}, values: [] };

describe("loadLibraryFile", () => {
  const fetched = jest.spyOn(globalThis, "fetch");

  it("says what to do where the file cannot be read, and tries again at the next call", async () => {
    fetched.mockRejectedValueOnce(new TypeError("offline"));
    await expect(loadLibraryFile()).rejects.toThrow("The reference library could not be read.");
    fetched.mockResolvedValueOnce(new Response("", { status: 404 }));
    await expect(loadLibraryFile()).rejects.toThrow("Reopen the add-in and recalculate.");
  });

  it("reads the file beside the script, once", async () => {
    fetched.mockResolvedValueOnce(new Response(JSON.stringify(library)));
    expect(await loadLibraryFile()).toEqual(library);
    const requests = fetched.mock.calls.length;
    expect(await loadLibraryFile()).toEqual(library);
    expect(fetched.mock.calls).toHaveLength(requests);
    expect(fetched.mock.calls[0]).toEqual(["reference-library.json"]);
  });
});
