-- A shop that Shopify has paused (unpaid) or locked is neither gone nor to be asked for consent: it comes back by itself.
ALTER TABLE "shop" DROP CONSTRAINT "shop_state_known";
ALTER TABLE "shop" ADD CONSTRAINT "shop_state_known" CHECK ("state" IN ('installed', 'uninstalled', 'reauthorise', 'paused'));
