import type { Words } from "../core/index.ts";
import { COMMANDS } from "./commands.ts";
import type { Environment } from "./environments.ts";
import { ManifestResources } from "./ManifestResources.ts";
import { manifestVersion } from "./manifestVersion.ts";
import { addressIn, SITE } from "./siteAddress.ts";
import { PROVIDER, startText, TEXTS } from "./texts.ts";
import { element, type XmlNode, xmlText } from "./xmlText.ts";

const BASIC = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

/** Sizes that Office asks for on the ribbon. */
export const RIBBON_ICON_SIZES = [16, 32, 80] as const;

/**
 * The add-in-only manifest of one environment: the file that an administrator uploads. The order of the elements is
 * Office's.
 * @param version - package.json's.
 */
export function manifestXml(environment: Environment, baseUrl: string, version: string): string {
  const address = addressIn(baseUrl);
  const resources = new ManifestResources(address);
  const host = hostOverrides(environment, resources);
  return xmlText(
    element("OfficeApp", { xmlns: BASIC, "xmlns:xsi": INSTANCE, "xmlns:bt": TYPES, "xsi:type": "TaskPaneApp" }, [
      element("Id", {}, environment.id),
      element("Version", {}, manifestVersion(version)),
      element("ProviderName", {}, PROVIDER),
      element("DefaultLocale", {}, "sv-SE"),
      text("DisplayName", environment.name),
      text("Description", TEXTS.description),
      element("IconUrl", { DefaultValue: address(SITE.icon("finsam", 32)) }),
      element("HighResolutionIconUrl", { DefaultValue: address(SITE.icon("finsam", 64)) }),
      element("SupportUrl", { DefaultValue: address(SITE.helpIndex) }),
      element("Hosts", {}, [element("Host", { Name: "Workbook" })]),
      element("Requirements", {}, [
        element("Sets", { DefaultMinVersion: "1.1" }, [
          element("Set", { Name: "SharedRuntime", MinVersion: "1.1" }),
          element("Set", { Name: "CustomFunctionsRuntime", MinVersion: "1.1" }),
        ]),
      ]),
      element("DefaultSettings", {}, [element("SourceLocation", { DefaultValue: address(SITE.panel) })]),
      // Excel.run needs it even for reading; see docs/installera-excel.md.
      element("Permissions", {}, "ReadWriteDocument"),
      element("VersionOverrides", { xmlns: OVERRIDES, "xsi:type": "VersionOverridesV1_0" }, [
        element("Hosts", {}, [host]),
        resources.element(),
      ]),
    ]),
  );
}

const text = (name: string, words: Words): XmlNode =>
  element(name, { DefaultValue: words.sv }, [element("Override", { Locale: "en-US", Value: words.en })]);

/** Runtime, Page, FunctionFile and task pane all have the panel's resid: with two of them Excel loads no functions. */
function hostOverrides(environment: Environment, resources: ManifestResources): XmlNode {
  const panel = resources.url("Panel.Url", SITE.panel);
  const source = (resid: string): XmlNode => element("SourceLocation", { resid });
  const functions = element("ExtensionPoint", { "xsi:type": "CustomFunctions" }, [
    element("Script", {}, [source(resources.url("Functions.Script.Url", SITE.script))]),
    element("Page", {}, [source(panel)]),
    element("Metadata", {}, [source(resources.url("Functions.Metadata.Url", SITE.metadata.sv, SITE.metadata.en))]),
    element("Namespace", { resid: resources.untranslated("Functions.Namespace", environment.namespace) }),
  ]);
  const group = element("Group", { id: "Finsam.Group" }, [
    element("Label", { resid: resources.untranslated("Group.Label", environment.group) }),
    icon(resources, "finsam"),
    button(resources, "Panel", TEXTS.panelLabel, TEXTS.panelTip, "finsam", {
      type: "ShowTaskpane",
      content: [source(panel)],
    }),
    ...COMMANDS.map(({ action, label, tip, icon: name }) =>
      button(resources, action, label, tip, name, {
        type: "ExecuteFunction",
        content: [element("FunctionName", {}, action)],
      }),
    ),
  ]);
  return element("Host", { "xsi:type": "Workbook" }, [
    element("Runtimes", {}, [element("Runtime", { resid: panel, lifetime: "long" })]),
    element("AllFormFactors", {}, [functions]),
    element("DesktopFormFactor", {}, [
      element("GetStarted", {}, [
        element("Title", { resid: resources.short("GetStarted.Title", TEXTS.startTitle) }),
        element("Description", { resid: resources.long("GetStarted.Description", startText(environment.namespace)) }),
        element("LearnMoreUrl", { resid: resources.url("GetStarted.Url", SITE.helpIndex) }),
      ]),
      element("FunctionFile", { resid: panel }),
      element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [
        element("OfficeTab", { id: "TabHome" }, [group]),
      ]),
    ]),
  ]);
}

function button(
  resources: ManifestResources,
  id: string,
  label: Words,
  tip: Words,
  iconName: string,
  action: { readonly type: string; readonly content: readonly XmlNode[] },
): XmlNode {
  const labelId = resources.short(`${id}.Label`, label);
  return element("Control", { "xsi:type": "Button", id: `Finsam.${id}` }, [
    element("Label", { resid: labelId }),
    element("Supertip", {}, [
      element("Title", { resid: labelId }),
      element("Description", { resid: resources.long(`${id}.Tip`, tip) }),
    ]),
    icon(resources, iconName),
    element("Action", { "xsi:type": action.type }, action.content),
  ]);
}

const icon = (resources: ManifestResources, name: string): XmlNode =>
  element(
    "Icon",
    {},
    RIBBON_ICON_SIZES.map((size) =>
      element("bt:Image", {
        size: String(size),
        resid: resources.image(`Icon.${name}.${size}`, SITE.icon(name, size)),
      }),
    ),
  );
