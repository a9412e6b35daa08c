/** Business terms of an invoice under EN 16931-1, in the JSON vocabulary that Assay reads and writes. */
export const invoiceTypeCodes = [380, 381, 384, 386, 389] as const;

/** 380 invoice, 381 credit note, 384 corrected invoice, 386 prepayment invoice, 389 self-billed invoice (UNTDID 1001). */
export type InvoiceTypeCode = (typeof invoiceTypeCodes)[number];

export const taxCategories = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;

/** VAT category (UNCL 5305): standard, zero, exempt, reverse charge, intra-community supply, export, outside scope. */
export type TaxCategory = (typeof taxCategories)[number];

export type Address = {
  readonly line1?: string;
  readonly line2?: string;
  readonly city?: string;
  readonly postalCode?: string;
  readonly subdivision?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
};

export type Party = {
  readonly name: string;
  /** BT-29 or BT-46: what the marketplace knows the party by, for those without a register or VAT number. */
  readonly id?: string;
  readonly vatId?: string;
  readonly taxId?: string;
  readonly registrationId?: string;
  readonly electronicAddress?: { readonly scheme: string; readonly value: string };
  readonly address: Address;
  readonly contact?: { readonly name?: string; readonly phone?: string; readonly email?: string };
};

export type Allowance = { readonly amountMinor: bigint; readonly reason: string };

export type InvoiceLine = {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** Decimal string. */
  readonly quantity: string;
  /** UN/ECE Recommendation 20 or 21, such as HUR (hour) or C62 (one). */
  readonly unitCode: string;
  readonly unitPriceMinor: bigint;
  readonly taxCategory: TaxCategory;
  /** Percent as a decimal string: "19". */
  readonly taxRate: string;
  readonly allowances: readonly Allowance[];
};

export type InvoiceDocument = {
  readonly number: string;
  readonly typeCode: InvoiceTypeCode;
  /** ISO days, "2026-11-22". */
  readonly issueDate: string;
  readonly dueDate?: string;
  readonly currency: string;
  readonly accountingCurrency?: string;
  readonly buyerReference?: string;
  readonly purchaseOrder?: string;
  readonly contractReference?: string;
  readonly precedingInvoice?: { readonly number: string; readonly issueDate?: string };
  readonly seller: Party;
  readonly buyer: Party;
  readonly payment?: { readonly iban?: string; readonly bic?: string; readonly terms?: string };
  readonly period?: { readonly start: string; readonly end: string };
  readonly notes: readonly string[];
  readonly lines: readonly InvoiceLine[];
  readonly exemptions: { readonly [C in TaxCategory]?: { readonly code?: string; readonly text: string } };
  /** 1 `currency` = `rate` `accountingCurrency`. */
  readonly exchangeRate?: { readonly rate: string; readonly source: string; readonly date: string };
};

/** A rule that a document breaks: an EN 16931 rule id such as BR-CO-25, or INPUT for JSON that cannot be read. */
export type Violation = { readonly rule: string; readonly path: string; readonly message: string };
