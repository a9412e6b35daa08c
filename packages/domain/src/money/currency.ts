/**
 * Active ISO 4217 currencies (list one, without funds codes, metals and test codes) with the number of decimals of their
 * minor unit. A table of our own, because the digits that `Intl` reports follow CLDR usage and change with the runtime.
 */
const twoDecimals = `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP
CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS
KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN
PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS
UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`;
const noDecimals = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF';
const threeDecimals = 'BHD IQD JOD KWD LYD OMR TND';

const exponents: ReadonlyMap<string, number> = new Map([
  ...codes(twoDecimals, 2),
  ...codes(noDecimals, 0),
  ...codes(threeDecimals, 3),
]);

function codes(list: string, exponent: number): [string, number][] {
  return list.split(/\s+/).map((code) => [code, exponent]);
}

/** Every currency code that amounts may carry, in alphabetical order. */
export const currencies: readonly string[] = [...exponents.keys()].toSorted();

export function isCurrency(code: string): boolean {
  return exponents.has(code);
}

/**
 * Decimals of a currency's minor unit: 2 for EUR, 0 for JPY, 3 for KWD.
 * @throws RangeError when the code is not an active ISO 4217 currency.
 */
export function currencyExponent(currency: string): number {
  const exponent = exponents.get(currency);
  if (exponent === undefined) throw new RangeError(`Unknown currency: ${currency}`);
  return exponent;
}

/**
 * The smallest step in minor units that an amount may have. Invoices under EN 16931 carry two decimals at most, so amounts
 * in three-decimal currencies are multiples of ten minor units.
 */
export function currencyStep(currency: string): bigint {
  return currencyExponent(currency) > 2 ? 10n ** BigInt(currencyExponent(currency) - 2) : 1n;
}
