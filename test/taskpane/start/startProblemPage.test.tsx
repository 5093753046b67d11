/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StartProblemPage } from "../../../src/taskpane/start/StartProblemPage";

it("says in both languages what to do, without theme and workbook, and lets one try again", async () => {
  let tried = 0;
  render(
    <StartProblemPage
      problem="noOffice"
      tryAgain={() => {
        tried += 1;
      }}
    />,
  );
  expect(screen.getByText(/it-avdelningen att släppa fram/)).toBeTruthy();
  expect(
    screen
      .getByText(/ask IT to allow/)
      .closest("[lang]")
      ?.getAttribute("lang"),
  ).toBe("en");
  await userEvent.click(screen.getByRole("button", { name: /Försök igen/ }));
  expect(tried).toBe(1);
});
