import { connection, inOrder, type PageArgs } from '../connection.ts';
import type { Place, Shop } from '../model.ts';
import { gid } from '../webhooks/order-payload.ts';
import { addressView } from './address-view.ts';
import { countryName } from './country-name.ts';
import type { Request } from './request.ts';

const planNames = {
  standard: 'Basic',
  advanced: 'Advanced',
  plus: 'Shopify Plus',
  components: 'Commerce Components',
} as const;

function offset(timezone: string, now: Date): { text: string; minutes: number } {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' }).formatToParts(now);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign = '+', hours = '00', minutes = '00'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return {
    text: `${sign}${hours}${minutes}`,
    minutes: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)),
  };
}

export function shopView(request: Request): unknown {
  const { shop } = request.rows;
  const zone = offset(shop.timezone, request.platform.now());
  return {
    __typename: 'Shop',
    id: gid('Shop', shop.id),
    name: shop.name,
    email: shop.email,
    contactEmail: shop.email,
    myshopifyDomain: shop.domain,
    primaryDomain: {
      __typename: 'Domain',
      id: gid('Domain', shop.id),
      host: shop.domain,
      sslEnabled: true,
      url: `https://${shop.domain}`,
    },
    url: `https://${shop.domain}`,
    currencyCode: shop.currency,
    enabledPresentmentCurrencies: [shop.currency, ...Object.keys(shop.presentmentRates)],
    ianaTimezone: shop.timezone,
    timezoneOffset: zone.text,
    timezoneOffsetMinutes: zone.minutes,
    weightUnit: 'KILOGRAMS',
    unitSystem: 'METRIC_SYSTEM',
    taxesIncluded: false,
    createdAt: shop.createdAt,
    plan: planView(shop),
    shopAddress: () => addressView(shop.address, 'ShopAddress', shop.id),
    billingAddress: () => addressView(shop.address, 'ShopAddress', shop.id),
  };
}

function planView(shop: Shop): unknown {
  return {
    __typename: 'ShopPlan',
    publicDisplayName: planNames[shop.plan],
    displayName: planNames[shop.plan],
    shopifyPlus: shop.plan === 'plus' || shop.plan === 'components',
    partnerDevelopment: false,
  };
}

export function locationView(place: Place): unknown {
  return {
    __typename: 'Location',
    id: gid('Location', place.id),
    legacyResourceId: place.id,
    name: place.name,
    isActive: true,
    fulfillsOnlineOrders: true,
    shipsInventory: true,
    isFulfillmentService: false,
    address: {
      __typename: 'LocationAddress',
      address1: place.address1,
      address2: null,
      city: place.city,
      country: countryName(place.country),
      countryCode: place.country,
      province: place.province,
      provinceCode: place.province,
      zip: place.zip,
      phone: null,
    },
  };
}

export function locationsView(request: Request, args: PageArgs): unknown {
  return connection('Location', inOrder(request.rows.shop.locations), args, locationView);
}

export function installationView(request: Request): unknown {
  const { installation, platform } = request;
  return {
    __typename: 'AppInstallation',
    id: gid('AppInstallation', installation.installationId),
    accessScopes: installation.scopes.map((handle) => ({
      __typename: 'AccessScope',
      handle,
      description: handle.replaceAll('_', ' '),
    })),
    launchUrl: `${platform.app.appUrl}/`,
    app: { __typename: 'App', id: gid('App', '1'), apiKey: platform.app.apiKey, embedded: true },
  };
}
