/** Every address that a shipped file may hold, and what it is there for. Nothing in it is asked for by a function. */
export const ALLOWED_ADDRESSES: readonly (readonly [address: RegExp, why: string])[] = [
  [
    /^https:\/\/appsforoffice\.microsoft\.com(\/lib\/1\/hosted\/office\.js)?$/,
    "Microsoft's script, which Office demands",
  ],
  [/^https:\/\/localhost:\d+/, "where the add-in is served in development; a real build is given its own address"],
  [/^https:\/\/www\.googleapis\.com\/auth\/(spreadsheets\.currentonly|script\.container\.ui)$/, "names of permissions"],
  [/^http:\/\/schemas\.microsoft\.com\/office\//, "names of XML namespaces"],
  [/^http:\/\/schemas\.openxmlformats\.org\//, "names of XML namespaces"],
  [/^http:\/\/purl\.org\/dc\//, "names of XML namespaces"],
  [/^http:\/\/www\.w3\.org\//, "names of XML namespaces"],
  [/^http:\/\/json-schema\.org\//, "name of a JSON schema"],
  [/^https:\/\/developer\.microsoft\.com\/json-schemas\/teams\//, "name of a JSON schema"],
  [/^https:\/\/github\.com\/MikeMcl\/decimal\.js$/, "in the licence of decimal.js"],
  [/^https:\/\/bugs\.webkit\.org\/show_bug\.cgi\?id=298646$/, "in a comment of a bundled package"],
];
