/** What is used of papaparse, which brings no declarations. */
declare module 'papaparse' {
  type ParseConfig = {
    readonly delimitersToGuess?: readonly string[];
    readonly skipEmptyLines?: boolean | 'greedy';
    readonly preview?: number;
  };

  const Papa: {
    parse: (text: string, config?: ParseConfig) => { readonly data: readonly (readonly string[])[] };
  };
  export default Papa;
}
