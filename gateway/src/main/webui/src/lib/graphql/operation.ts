/** One GraphQL operation as sent; the type parameters tie its answer and variables to the text. */
export interface Operation<Answer, Variables> {
  name: string;
  text: string;
  /** Only for the compiler. */
  readonly types?: (variables: Variables) => Answer;
}
