/**
 * Program text: cache policies by a clock of their own. The library asks the origin for a response with must-revalidate
 * while it is fresh too; by RFC 9111, 5.2.2.2, the directive is about stale ones, and
 * by 3.5 it lets a shared cache store what was asked for with credentials, which `public` does as well.
 */
export const policyHead = `const CachePolicy = require('http-cache-semantics');
let clock = Date.UTC(2026, 2, 2, 9, 0, 0);
class Policy extends CachePolicy {
  now() { return clock; }
  satisfiesWithoutRevalidation(request) {
    const directives = this._rescc;
    this._rescc = { ...directives, 'must-revalidate': undefined, public: true };
    const fits = super.satisfiesWithoutRevalidation(request);
    this._rescc = directives;
    return fits;
  }
}`;
