import type { Party } from '../document';
import type { JsonReader } from './json-reader';
import { present } from './present';

/** The rules that require a party's name, address and country: BR-06, -08, -09 for sellers, BR-07, -10, -11 for buyers. */
const requiredBy = {
  seller: { name: 'BR-06', address: 'BR-08', country: 'BR-09' },
  buyer: { name: 'BR-07', address: 'BR-10', country: 'BR-11' },
} as const;

export function readParty(document: JsonReader, role: 'seller' | 'buyer'): Party {
  const rules = requiredBy[role];
  const party = document.part(role, rules.name);
  const address = party.part('address', rules.address);
  return present({
    name: party.text('name', rules.name),
    id: party.optionalText('id'),
    vatId: party.optionalText('vatId'),
    taxId: party.optionalText('taxId'),
    registrationId: party.optionalText('registrationId'),
    electronicAddress: readElectronicAddress(party, role),
    address: present({
      line1: address.optionalText('line1'),
      line2: address.optionalText('line2'),
      city: address.optionalText('city'),
      postalCode: address.optionalText('postalCode'),
      subdivision: address.optionalText('subdivision'),
      country: address.text('country', rules.country),
    }),
    contact: readContact(party),
  });
}

function readElectronicAddress(party: JsonReader, role: 'seller' | 'buyer'): Party['electronicAddress'] {
  const address = party.optionalPart('electronicAddress');
  if (address === undefined) return undefined;
  return {
    scheme: address.text('scheme', role === 'seller' ? 'BR-62' : 'BR-63'),
    value: address.text('value', 'INPUT'),
  };
}

function readContact(party: JsonReader): Party['contact'] {
  const contact = party.optionalPart('contact');
  if (contact === undefined) return undefined;
  return present({
    name: contact.optionalText('name'),
    phone: contact.optionalText('phone'),
    email: contact.optionalText('email'),
  });
}
