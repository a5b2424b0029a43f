// The one global of the extension's sandbox. The CLI writes the same into shopify.d.ts, which is not kept.
declare const shopify: import('@shopify/ui-extensions/admin.order-details.block.render').Api;
