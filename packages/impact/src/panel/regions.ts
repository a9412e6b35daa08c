/**
 * Countries by region: the sub-regions of the UN standard M49 as of 2018 (Statistics Division, Standard country or area codes
 * for statistical use), by codes of ISO 3166-1; Taiwan, which that list does not name, with Eastern Asia. Since then names
 * of countries have changed there, and no region. Regions, and not groups by income, which are drawn anew each July: a
 * worker's group must not change with the year in which it is looked up.
 */
const countriesByRegion = {
  'northern-africa': 'DZ EG EH LY MA SD TN',
  'sub-saharan-africa':
    'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW',
  'latin-america-and-the-caribbean':
    'AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  'northern-america': 'BM CA GL PM US',
  'central-asia': 'KG KZ TJ TM UZ',
  'eastern-asia': 'CN HK JP KP KR MN MO TW',
  'south-eastern-asia': 'BN ID KH LA MM MY PH SG TH TL VN',
  'southern-asia': 'AF BD BT IN IR LK MV NP PK',
  'western-asia': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  'eastern-europe': 'BG BY CZ HU MD PL RO RU SK UA',
  'northern-europe': 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ',
  'southern-europe': 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA',
  'western-europe': 'AT BE CH DE FR LI LU MC NL',
  'australia-and-new-zealand': 'AU CC CX HM NF NZ',
  melanesia: 'FJ NC PG SB VU',
  micronesia: 'FM GU KI MH MP NR PW UM',
  polynesia: 'AS CK NU PF PN TK TO TV WF WS',
} as const;

/** Of a country that is not known, or coarsened as it has too few workers, or outside of all regions. */
export const unknownRegion = 'unknown';

export type Region = keyof typeof countriesByRegion | typeof unknownRegion;

const regions = new Map(
  Object.entries(countriesByRegion).flatMap(([region, codes]) =>
    codes.split(' ').map((code) => [code, region] as const),
  ),
);

/** The region of a country by its code, such as `southern-asia` of `IN`. */
export function regionOf(country: string): string {
  return regions.get(country) ?? unknownRegion;
}
