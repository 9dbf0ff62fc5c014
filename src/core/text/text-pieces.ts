/**
 * A text in pieces, in order, to be written one after the other: a report can be longer than a string can be. Not a string
 * itself, which would be iterated by its characters.
 */
export type TextPieces = object & Iterable<string>;
