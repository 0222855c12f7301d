/** What the add-in needs to know of a function: an entry of functions.json. */
export interface Metadata {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly result: { readonly dimensionality: string };
}

/** The name under which LibreOffice keeps a function in files. */
export const fileName = (id: string): string => `ORG.FINSAM.FINSAMADDIN.${id}`;

/** The add-in's files besides its Python, by path: LibreOffice reads the types from the .idl source itself. */
export function addInFiles(functions: readonly Metadata[]): Record<string, string> {
  return { "META-INF/manifest.xml": MANIFEST, "finsam.idl": types(functions), "CalcAddIns.xcu": names(functions) };
}

const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="http://openoffice.org/2001/manifest">
  <manifest:file-entry manifest:full-path="finsam.idl" manifest:media-type="application/vnd.sun.star.uno-typelibrary;type=RDB"/>
  <manifest:file-entry manifest:full-path="finsam_addin.py" manifest:media-type="application/vnd.sun.star.uno-component;type=Python"/>
  <manifest:file-entry manifest:full-path="CalcAddIns.xcu" manifest:media-type="application/vnd.sun.star.configuration-data"/>
</manifest:manifest>
`;

/** A matrix must be declared as one: hidden in an \`any\` it becomes #VALUE!. */
function types(functions: readonly Metadata[]): string {
  const methods = functions.map(({ id, parameters, result }) => {
    const given = parameters.map((_, i) => `[in] any a${i}`).join(", ");
    const type = result.dimensionality === "matrix" ? "sequence< sequence< any > >" : "any";
    return `${type} ${id.toLowerCase()}( ${given} );`;
  });
  return `module org { module finsam { interface XFinsam {\n${methods.join("\n")}\n}; }; };\n`;
}

function names(functions: readonly Metadata[]): string {
  const nodes = functions.map(({ id, parameters }) => {
    const given = parameters.map(
      ({ name }, i) => `<node oor:name="a${i}" oor:op="replace">${text("DisplayName", name)}</node>`,
    );
    return `<node oor:name="${id.toLowerCase()}" oor:op="replace">${text("DisplayName", `FINSAM.${id}`)}${text("Category", "Add-In")}<node oor:name="Parameters">${given.join("")}</node></node>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" oor:name="CalcAddIns" oor:package="org.openoffice.Office">
<node oor:name="AddInInfo"><node oor:name="org.finsam.FinsamAddIn" oor:op="replace"><node oor:name="AddInFunctions">
${nodes.join("\n")}
</node></node></node></oor:component-data>
`;
}

const text = (property: string, value: string): string =>
  `<prop oor:name="${property}"><value xml:lang="en-US">${value}</value><value xml:lang="sv">${value}</value></prop>`;
