import { HostError } from "../../panel/WorkbookHost.ts";

/** A script beside panel.html, so that the page's policy allows it, with the global by which it hands itself over. */
export interface LazyScript {
  readonly file: string;
  readonly global: string;
}

/**
 * Fetches a script that most openings of the panel never need, once. After a failure the next question tries again.
 * @param notLoaded - what the user is told when it cannot be fetched.
 */
export async function loadScript<T>({ file, global }: LazyScript, notLoaded: string): Promise<T> {
  const loaded = (): T | undefined => (globalThis as unknown as Record<string, T | undefined>)[global];
  if (!loaded()) {
    await new Promise<void>((resolve) => {
      const script = document.createElement("script");
      script.src = file;
      script.onload = script.onerror = () => resolve();
      document.head.append(script);
    });
  }
  const content = loaded();
  if (!content) throw new HostError(notLoaded);
  return content;
}
