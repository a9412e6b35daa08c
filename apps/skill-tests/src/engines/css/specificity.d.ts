// The library brings types but does not name them in its exports.
declare module '@bramus/specificity' {
  export default class Specificity {
    static calculate(selector: string): Specificity[];
    readonly a: number;
    readonly b: number;
    readonly c: number;
  }
}
