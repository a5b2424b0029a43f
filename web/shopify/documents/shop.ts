export const SHOP = `query Shop {
  shop {
    name
    currencyCode
    ianaTimezone
    shopAddress { company address1 city provinceCode zip countryCodeV2 }
  }
}`;

export interface ShopData {
  readonly shop: {
    readonly name: string;
    readonly currencyCode: string;
    readonly ianaTimezone: string;
    readonly shopAddress: {
      readonly company: string | null;
      readonly address1: string | null;
      readonly city: string | null;
      readonly provinceCode: string | null;
      readonly zip: string | null;
      readonly countryCodeV2: string | null;
    };
  };
}
