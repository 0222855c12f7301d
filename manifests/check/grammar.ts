/**
 * What may stand in an add-in-only manifest of this add-in, by path: the children in Office's order (`?` may be missing, `*`
 * any number, `+` at least one) and the attributes. Narrower than Office's schema: only what this add-in is meant to use.
 */
export interface ElementRule {
  readonly children?: string;
  readonly attributes?: string;
}

const APP = "OfficeApp";
const HOST = `${APP}/VersionOverrides/Hosts/Host`;
const FUNCTIONS = `${HOST}/AllFormFactors/ExtensionPoint`;
const DESKTOP = `${HOST}/DesktopFormFactor`;
const GROUP = `${DESKTOP}/ExtensionPoint/OfficeTab/Group`;
const RESOURCES = `${APP}/VersionOverrides/Resources`;

const RESID: ElementRule = { attributes: "resid" };
const TRANSLATED: ElementRule = { attributes: "DefaultValue", children: "Override*" };
const OVERRIDE: ElementRule = { attributes: "Locale Value" };
const ADDRESS: ElementRule = { attributes: "DefaultValue" };
const RESOURCE: ElementRule = { attributes: "id DefaultValue", children: "bt:Override*" };
const IMAGE_RESOURCE: ElementRule = { attributes: "id DefaultValue" };
const SOURCE: ElementRule = { children: "SourceLocation" };
const ICON: ElementRule = { children: "bt:Image+" };
const IMAGE: ElementRule = { attributes: "size resid" };

export const GRAMMAR: Readonly<Record<string, ElementRule>> = {
  [APP]: {
    attributes: "xsi:type",
    children:
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
      "Hosts Requirements DefaultSettings Permissions VersionOverrides",
  },
  [`${APP}/Id`]: {},
  [`${APP}/Version`]: {},
  [`${APP}/ProviderName`]: {},
  [`${APP}/DefaultLocale`]: {},
  [`${APP}/DisplayName`]: TRANSLATED,
  [`${APP}/DisplayName/Override`]: OVERRIDE,
  [`${APP}/Description`]: TRANSLATED,
  [`${APP}/Description/Override`]: OVERRIDE,
  [`${APP}/IconUrl`]: ADDRESS,
  [`${APP}/HighResolutionIconUrl`]: ADDRESS,
  [`${APP}/SupportUrl`]: ADDRESS,
  [`${APP}/Hosts`]: { children: "Host" },
  [`${APP}/Hosts/Host`]: { attributes: "Name" },
  [`${APP}/Requirements`]: { children: "Sets" },
  [`${APP}/Requirements/Sets`]: { attributes: "DefaultMinVersion", children: "Set+" },
  [`${APP}/Requirements/Sets/Set`]: { attributes: "Name MinVersion" },
  [`${APP}/DefaultSettings`]: SOURCE,
  [`${APP}/DefaultSettings/SourceLocation`]: ADDRESS,
  [`${APP}/Permissions`]: {},
  [`${APP}/VersionOverrides`]: { attributes: "xsi:type", children: "Hosts Resources" },
  [`${APP}/VersionOverrides/Hosts`]: { children: "Host" },
  [HOST]: { attributes: "xsi:type", children: "Runtimes AllFormFactors DesktopFormFactor" },
  [`${HOST}/Runtimes`]: { children: "Runtime" },
  [`${HOST}/Runtimes/Runtime`]: { attributes: "resid lifetime" },
  [`${HOST}/AllFormFactors`]: { children: "ExtensionPoint" },
  [FUNCTIONS]: { attributes: "xsi:type", children: "Script Page Metadata Namespace" },
  [`${FUNCTIONS}/Script`]: SOURCE,
  [`${FUNCTIONS}/Script/SourceLocation`]: RESID,
  [`${FUNCTIONS}/Page`]: SOURCE,
  [`${FUNCTIONS}/Page/SourceLocation`]: RESID,
  [`${FUNCTIONS}/Metadata`]: SOURCE,
  [`${FUNCTIONS}/Metadata/SourceLocation`]: RESID,
  [`${FUNCTIONS}/Namespace`]: RESID,
  [DESKTOP]: { children: "GetStarted FunctionFile ExtensionPoint" },
  [`${DESKTOP}/GetStarted`]: { children: "Title Description LearnMoreUrl" },
  [`${DESKTOP}/GetStarted/Title`]: RESID,
  [`${DESKTOP}/GetStarted/Description`]: RESID,
  [`${DESKTOP}/GetStarted/LearnMoreUrl`]: RESID,
  [`${DESKTOP}/FunctionFile`]: RESID,
  [`${DESKTOP}/ExtensionPoint`]: { attributes: "xsi:type", children: "OfficeTab" },
  [`${DESKTOP}/ExtensionPoint/OfficeTab`]: { attributes: "id", children: "Group" },
  [GROUP]: { attributes: "id", children: "Label Icon Control+" },
  [`${GROUP}/Label`]: RESID,
  [`${GROUP}/Icon`]: ICON,
  [`${GROUP}/Icon/bt:Image`]: IMAGE,
  [`${GROUP}/Control`]: { attributes: "xsi:type id", children: "Label Supertip Icon Action" },
  [`${GROUP}/Control/Label`]: RESID,
  [`${GROUP}/Control/Supertip`]: { children: "Title Description" },
  [`${GROUP}/Control/Supertip/Title`]: RESID,
  [`${GROUP}/Control/Supertip/Description`]: RESID,
  [`${GROUP}/Control/Icon`]: ICON,
  [`${GROUP}/Control/Icon/bt:Image`]: IMAGE,
  [`${GROUP}/Control/Action`]: { attributes: "xsi:type", children: "SourceLocation? FunctionName?" },
  [`${GROUP}/Control/Action/SourceLocation`]: RESID,
  [`${GROUP}/Control/Action/FunctionName`]: {},
  [RESOURCES]: { children: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings" },
  [`${RESOURCES}/bt:Images`]: { children: "bt:Image+" },
  [`${RESOURCES}/bt:Images/bt:Image`]: IMAGE_RESOURCE,
  [`${RESOURCES}/bt:Urls`]: { children: "bt:Url+" },
  [`${RESOURCES}/bt:Urls/bt:Url`]: RESOURCE,
  [`${RESOURCES}/bt:Urls/bt:Url/bt:Override`]: OVERRIDE,
  [`${RESOURCES}/bt:ShortStrings`]: { children: "bt:String+" },
  [`${RESOURCES}/bt:ShortStrings/bt:String`]: RESOURCE,
  [`${RESOURCES}/bt:ShortStrings/bt:String/bt:Override`]: OVERRIDE,
  [`${RESOURCES}/bt:LongStrings`]: { children: "bt:String+" },
  [`${RESOURCES}/bt:LongStrings/bt:String`]: RESOURCE,
  [`${RESOURCES}/bt:LongStrings/bt:String/bt:Override`]: OVERRIDE,
};

/** What must not stand anywhere, with the reason. */
export const FORBIDDEN: Readonly<Record<string, string>> = {
  TaskpaneId: "a task pane with an id of its own does not share the runtime of the functions",
  EquivalentAddins: "it blocks translation, strips the namespace and changes the file format for good",
  AppDomains: "the add-in opens no other domain than its own",
};
