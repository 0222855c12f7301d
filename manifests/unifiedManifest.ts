import { COMMANDS } from "./commands.ts";
import type { Environment } from "./environments.ts";
import { manifestVersion } from "./manifestVersion.ts";
import { RIBBON_ICON_SIZES } from "./manifestXml.ts";
import { addressIn, SITE } from "./siteAddress.ts";
import { PROVIDER, startText, TEXTS } from "./texts.ts";

/** The newest schema version that carries custom functions without an expression that stricter validators reject. */
export const UNIFIED_VERSION = "1.30";

/** What the unified manifest takes of functions.json: its schema knows no allowErrorForDataTypeAny. */
export interface FunctionsMetadata {
  readonly functions: readonly object[];
}

/**
 * The unified manifest for Microsoft 365. The later path, not the one to install: it reaches neither LTSC nor older
 * Excel, and cannot say that error cells are handed to the functions. Swedish only.
 * @param metadata - the Swedish functions.json.
 */
export function unifiedManifest(
  environment: Environment,
  baseUrl: string,
  version: string,
  metadata: FunctionsMetadata,
): string {
  const address = addressIn(baseUrl);
  const icons = (name: string): object[] =>
    RIBBON_ICON_SIZES.map((size) => ({ size, url: address(SITE.icon(name, size)) }));
  const button = (id: string, actionId: string, label: string, description: string, icon: string): object => ({
    id: `Finsam.${id}`,
    type: "button",
    label,
    icons: icons(icon),
    supertip: { title: label, description },
    actionId,
  });
  const manifest = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${UNIFIED_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: UNIFIED_VERSION,
    id: environment.id,
    version: manifestVersion(version).split(".").slice(0, 3).join("."),
    name: { short: environment.group, full: environment.name.sv },
    description: { short: TEXTS.startTitle.sv, full: TEXTS.description.sv },
    developer: {
      name: PROVIDER,
      websiteUrl: address(SITE.helpIndex),
      privacyUrl: `${address(SITE.about)}#uppgifter`,
      termsOfUseUrl: `${address(SITE.about)}#villkor`,
    },
    icons: { color: SITE.icon("finsam", 192), outline: SITE.icon("finsam-kontur", 32) },
    accentColor: "#0B6A6E",
    localizationInfo: { defaultLanguageTag: "sv-se", additionalLanguages: [] },
    authorization: { permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] } },
    extensions: [
      {
        requirements: {
          scopes: ["workbook"],
          capabilities: [
            { name: "SharedRuntime", minVersion: "1.1" },
            { name: "CustomFunctionsRuntime", minVersion: "1.1" },
          ],
        },
        runtimes: [
          {
            id: "SharedRuntime",
            type: "general",
            lifetime: "long",
            code: { page: address(SITE.panel), script: address(SITE.script) },
            actions: [
              { id: "openPanel", type: "openPage", view: "panel", pinnable: false },
              ...COMMANDS.map(({ action }) => ({ id: action, type: "executeFunction" })),
            ],
            customFunctions: {
              namespace: { id: environment.namespace, name: environment.namespace },
              functions: metadata.functions,
            },
          },
        ],
        ribbons: [
          {
            contexts: ["default"],
            tabs: [
              {
                builtInTabId: "TabHome",
                groups: [
                  {
                    id: "Finsam.Group",
                    label: environment.group,
                    icons: icons("finsam"),
                    controls: [
                      button("Panel", "openPanel", TEXTS.panelLabel.sv, TEXTS.panelTip.sv, "finsam"),
                      ...COMMANDS.map(({ action, label, tip, icon }) => button(action, action, label.sv, tip.sv, icon)),
                    ],
                  },
                ],
              },
            ],
          },
        ],
        getStartedMessages: [
          {
            title: TEXTS.startTitle.sv,
            description: startText(environment.namespace).sv,
            learnMoreUrl: address(SITE.helpIndex),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
