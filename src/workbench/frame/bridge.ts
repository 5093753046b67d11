import { connect } from "./connect";
import { excelContext } from "./excelContext";
import { instantPace } from "./instantPace";

/*
 * Loaded before office.js in the workbench's copy of the add-in's page, and nowhere else. office.js looks for
 * `_richApiNativeBridge` and `external` when it starts; finding them, it believes itself in Excel. The add-in cannot
 * tell the difference, and office.js itself is untouched.
 */
const settings = new URLSearchParams(window.location.search);
const pace = settings.get("pace") === "instant" ? instantPace(window) : null;
connect(window, pace);

Object.defineProperty(window, "external", {
  configurable: true,
  writable: true,
  value: excelContext(settings),
});
