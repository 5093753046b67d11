import { versionProperty } from "../../versionProperty";
import type { AddInReference } from "../../../fileDetails";
import type { Parts } from "../parts";
import { escaped } from "./escaped";

const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const paneType = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const extensionType = "http://schemas.microsoft.com/office/2011/relationships/webextension";

/**
 * The parts that ask Excel to open the add-in's pane with the file. They hang off the package itself, not off the
 * workbook. Settings of the add-in stand among the properties, the format version of the tables as one.
 */
export function addPane(parts: Parts, addIn: AddInReference, formatVersion: number): Parts {
  const all = new Map(parts);
  const extended = (path: string, end: string, more: string): void => {
    const part = all.get(path);
    if (typeof part === "string") all.set(path, part.replace(end, more + end));
  };
  extended(
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rIdPane" Type="${paneType}" Target="xl/webextensions/taskpanes.xml"/>`,
  );
  extended(
    "[Content_Types].xml",
    "</Types>",
    override("taskpanes.xml", "application/vnd.ms-office.webextensiontaskpanes+xml") +
      override("webextension1.xml", "application/vnd.ms-office.webextension+xml"),
  );
  all.set("xl/webextensions/taskpanes.xml", taskpanes);
  all.set("xl/webextensions/_rels/taskpanes.xml.rels", taskpaneRelations);
  all.set("xl/webextensions/webextension1.xml", extension(addIn, formatVersion));
  return all;
}

function override(name: string, type: string): string {
  return `<Override PartName="/xl/webextensions/${name}" ContentType="${type}"/>`;
}

const taskpanes =
  `${head}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">` +
  '<wetp:taskpane dockstate="right" visibility="1" width="350" row="1">' +
  `<wetp:webextensionref xmlns:r="${relations}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

const taskpaneRelations =
  `${head}<Relationships xmlns="${packageRelations}">` +
  `<Relationship Id="rId1" Type="${extensionType}" Target="webextension1.xml"/></Relationships>`;

/** The words of Excel for how an add-in is handed out. */
function catalogue({ storeType, catalog = "" }: AddInReference): {
  readonly store: string;
  readonly type: string;
} {
  switch (storeType) {
    case "developer":
      return { store: "developer", type: "Registry" };
    case "catalog":
      return { store: catalog, type: /^https?:/i.test(catalog) ? "SPCatalog" : "FileSystem" };
    case "EXCatalog":
      return { store: "EXCatalog", type: "EXCatalog" };
    case "OMEX":
      return { store: "sv-SE", type: "OMEX" };
  }
}

function extension(addIn: AddInReference, formatVersion: number): string {
  const { id, version } = addIn;
  const { store, type } = catalogue(addIn);
  const property = (name: string, value: string): string =>
    `<we:property name="${name}" value="${value}"/>`;
  return (
    `${head}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${escaped(id)}}">` +
    `<we:reference id="${escaped(id)}" version="${escaped(version)}" store="${escaped(store)}" storeType="${type}"/>` +
    "<we:alternateReferences/><we:properties>" +
    property("Office.AutoShowTaskpaneWithDocument", "true") +
    property(versionProperty, String(formatVersion)) +
    `</we:properties><we:bindings/><we:snapshot xmlns:r="${relations}"/></we:webextension>`
  );
}
