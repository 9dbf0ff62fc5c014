/** A response that is not in the form that Athena documents. */
export class ResultFault extends Error {
  override readonly name = "ResultFault";
}
