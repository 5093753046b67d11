export { exampleSheet } from "./exampleSheet";
export { sourceText } from "./exampleTexts";
