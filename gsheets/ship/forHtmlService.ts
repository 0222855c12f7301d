import { tokenizer } from "acorn";

/**
 * A script that survives Google's HTML service. That service cuts comments out of a page's scripts, and takes `//` and `/*`
 * inside template literals (by some reports inside strings too) for their beginning: github.com/enuchi/React-Google-Apps-Script,
 * issue 157. So none are left: strings get `/\/`, regular expressions `\x2f`; comments and template literals are refused,
 * the bundler has to remove them.
 */
export function forHtmlService(script: string): string {
  const comments: string[] = [];
  const options = {
    ecmaVersion: 2020,
    sourceType: "script",
    onComment: (_: boolean, text: string) => comments.push(text),
  };
  const pieces: string[] = [];
  let end = 0;
  for (const token of tokenizer(script, options as Parameters<typeof tokenizer>[1])) {
    if (token.type.label === "`") throw new Error("The page's script holds a template literal");
    const text = script.slice(token.start, token.end);
    pieces.push(script.slice(end, token.start), withoutCommentMarks(token.type.label, text));
    end = token.end;
  }
  if (comments.length > 0) throw new Error(`The page's script holds a comment: ${comments[0]}`);
  return pieces.join("") + script.slice(end);
}

function withoutCommentMarks(kind: string, text: string): string {
  if (!/\/[/*]/.test(text)) return text;
  if (kind === "string") return text.replace(/\/(?=[/*])/g, "/\\");
  if (kind !== "regexp") return text;
  const close = text.lastIndexOf("/");
  const pattern = text.slice(1, close).replace(/\\(.)|\//gsu, (whole, escaped) => {
    return escaped === undefined || escaped === "/" ? "\\x2f" : whole;
  });
  return `/${pattern}${text.slice(close)}`;
}
