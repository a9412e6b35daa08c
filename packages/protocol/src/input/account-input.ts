import { locales } from '@assay/domain/locale/locales';
import { z } from 'zod';
import { says } from '../refusal/field-fault';
import { line } from './text';

export const emailAddress = z
  .string(says('Write your e-mail address.'))
  .trim()
  .toLowerCase()
  .max(254, says('This address is too long.'))
  .pipe(z.email(says('This does not look like an e-mail address.')));

export const newPassword = z
  .string(says('Choose a password.'))
  .min(10, says('Too short: a password needs at least {min} characters.', { min: 10 }))
  .max(200, says('At most {max} characters.', { max: 200 }));

export const countryCode = z.string(says('Choose a country.')).regex(/^[A-Z]{2}$/, says('Choose a country.'));

export const timeZone = z
  .string()
  .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', says('Choose a time zone.'));

export const signUpInput = z.object({
  name: line('Your name', { min: 2, max: 120 }),
  email: emailAddress,
  password: newPassword,
  country: countryCode,
  timeZone: timeZone.default('UTC'),
  /** The language of the page: of the mails, too, until another is chosen. */
  locale: z.enum(locales).nullable().default(null),
  termsVersion: z.string(says('Accept the terms to go on.')).min(1, says('Accept the terms to go on.')),
});

export const logInInput = z.object({
  email: emailAddress,
  password: z.string(says('Write your password.')).max(200),
  userAgent: z.string().max(400).default(''),
});

export const changePasswordInput = z.object({
  currentPassword: z.string(says('Write your present password.')).max(200),
  newPassword,
});

export const requestResetInput = z.object({ email: emailAddress });

export const resetPasswordInput = z.object({ token: z.string().max(200), newPassword });

export const editAccountInput = z.object({
  name: line('Your name', { min: 2, max: 120 }),
  country: countryCode,
  timeZone,
});

export const chooseLanguageInput = z.object({ locale: z.enum(locales, says('Choose one of the languages.')) });

export const closeAccountInput = z.object({
  password: z.string(says('Write your password to close the account.')).max(200),
});
