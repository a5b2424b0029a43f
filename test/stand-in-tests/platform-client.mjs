// Run as a child process with the stand-in's environment: Shopify's own library, untouched, against the stand-in.
import '@shopify/shopify-api/adapters/node';
import { ApiVersion, RequestedTokenType, shopifyApi } from '@shopify/shopify-api';

const [shop, idToken, apiKey, apiSecretKey] = process.argv.slice(2);
const shopify = shopifyApi({
  apiKey,
  apiSecretKey,
  apiVersion: ApiVersion.October26,
  isEmbeddedApp: true,
  hostName: 'app.example.com',
  logger: { log: () => undefined },
});
const exchange = (sessionToken) =>
  shopify.auth.tokenExchange({
    shop,
    sessionToken,
    requestedTokenType: RequestedTokenType.OfflineAccessToken,
    expiring: true,
  });
const { session } = await exchange(idToken);
const refreshed = await shopify.auth.refreshToken({ shop, refreshToken: session.refreshToken });
const client = new shopify.clients.Graphql({ session: refreshed.session });
const answer = await client.request('{ shop { myshopifyDomain } currentAppInstallation { accessScopes { handle } } }');
const elsewhere = await fetch('https://example.com/').then(
  (response) => response.status,
  () => 'refused',
);
process.stdout.write(
  JSON.stringify({
    expires: session.expires !== undefined,
    rotated: session.refreshToken !== refreshed.session.refreshToken,
    data: answer.data,
    cost: answer.extensions.cost,
    elsewhere,
  }),
);
