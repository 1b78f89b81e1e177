/** One GraphQL operation; the type parameters tie its answer and variables to the text. */
export interface Operation<Answer, Variables> {
  name: string;
  /** SHA-256 of the text: by it the gateway of the same build knows the operation. */
  id: string;
  /** Only while developing; what is built names operations by their id. */
  text: string;
  /** Only for the compiler. */
  readonly types?: (variables: Variables) => Answer;
}

/**
 * The body of a request. While developing the text goes along, so that an operation can be changed without building the
 * gateway anew.
 */
export function requestOf<Answer, Variables>({ name, id, text }: Operation<Answer, Variables>, variables: Variables): string {
  const asked = text === '' ? { extensions: { persistedQuery: { version: 1, sha256Hash: id } } } : { query: text };
  return JSON.stringify({ operationName: name, ...asked, variables });
}
