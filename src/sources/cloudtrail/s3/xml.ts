import sax from "sax";

export type XmlElement = { name: string; children: XmlElement[]; text: string };

/** Why a text is not a complete XML document. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

/** The deepest nesting; S3's responses have four levels. */
const DEEPEST = 16;

/**
 * Parses a complete XML document: one closed root element with only white space and comments around it. The SDK's own
 * parser also accepts HTML, an empty text and a truncated document. Attributes and comments are dropped; a document type,
 * which S3 does not send, is an error. Throws an XmlError.
 */
export function parseXml(document: string): XmlElement {
  const parser = sax.parser(true);
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  const fail = (reason: string): never => {
    throw new XmlError(reason);
  };
  const addText = (text: string) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += text;
  };
  Object.assign(parser, {
    onerror: ({ message }) => fail(`it is not XML: ${message.split("\n", 1)[0]} at character ${parser.position}`),
    ondoctype: () => fail("it is not XML of S3: it has a document type"),
    ontext: addText,
    oncdata: addText,
    onopentag: ({ name }) => {
      if (open.length === DEEPEST) fail("its elements are nested too deeply");
      const element: XmlElement = { name, children: [], text: "" };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    onclosetag: () => open.pop(),
  } satisfies Partial<sax.SAXParser>);
  parser.write(document);
  const unclosed = open.at(-1);
  if (unclosed !== undefined) fail(`it is truncated inside <${unclosed.name}>`);
  parser.close();
  return root ?? fail(document === "" ? "it is empty" : "it has no root element");
}
