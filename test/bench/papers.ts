// How long each file of the largest load takes, and how much memory: node test/bench/papers.ts [ORDERS] [FILE...]
import { performance } from 'node:perf_hooks';
import { noMerchantRules } from '#domain';
import { loadFiles } from '../../web/server/documents/files.ts';
import { aShipment, consignee, sealed, shirt, whole, wholeLine } from '../domain/manifest/loads.ts';

const [count = '9999', ...ids] = process.argv.slice(2);
const load = sealed({
  ...whole,
  shipments: Array.from({ length: Number(count) }, (_, at) =>
    aShipment(at + 1, {
      consignee: { ...consignee, name: `Buyer Number ${at}`, address: `${at} Sample Street, Apt ${at % 40}` },
      commodities: [
        { ...shirt, ...wholeLine, sku: `TS-${at % 300}` },
        { ...shirt, ...wholeLine, lineId: 'l2', sku: `MUG-${at % 200}`, valueUsdMinor: 101 },
      ],
    }),
  ),
});
for (const file of loadFiles) {
  if (ids.length > 0 && !ids.includes(file.id)) continue;
  const from = performance.now();
  const made = await file.make(load, noMerchantRules);
  const seconds = ((performance.now() - from) / 1000).toFixed(2);
  const size = made.kind === 'made' ? `${(made.bytes.length / 1e6).toFixed(1)} MB` : made.kind;
  process.stdout.write(
    `${file.id.padEnd(28)} ${seconds.padStart(7)} s ${size.padStart(10)} rss ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB\n`,
  );
}
