import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addLoadRevision, revisionInForce } from '../../web/server/store/load-revisions.ts';
import { lockLoad } from '../../web/server/store/loads.ts';
import { sealAnyway } from './support/seal-anyway.ts';
import { database, deps, ME, onShippingStage, only, orders } from './support/shipping-stage.ts';
import { NORTH } from './support/shipping.ts';

onShippingStage();

async function aSealedLoad() {
  await orders('1001', '1002');
  expect(await sealAnyway(deps, NORTH, (await only()).id, ME)).toEqual({ kind: 'sealed' });
  const load = await only();
  return { load, which: { shop: NORTH, loadId: load.id } };
}
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const acting = { by: '78', at: new Date('2026-11-24T10:00:00Z') };

describe('the revisions of a load', () => {
  test('begin with the document that was sealed, by whom, when and by which rulebook', async () => {
    const { load, which } = await aSealedLoad();
    expect(await deps.db.loadRevision.findMany()).toEqual([
      {
        ...which,
        number: 1,
        document: load.sealedDocument,
        documentHash: hashOf(load.sealedDocument ?? ''),
        madeAt: load.sealedAt,
        madeBy: ME,
        rulebookVersion: load.rulebookVersion,
        rulebookHash: load.rulebookHash,
      },
    ]);
  });

  test('are none before the seal, nor after a seal that was refused', async () => {
    await orders('1001');
    const { id } = await only();
    await deps.db.loadRecord.update({ where: { shop_id: { shop: NORTH, id } }, data: { scac: null } });
    expect(await sealAnyway(deps, NORTH, id, ME)).toMatchObject({ kind: 'refused' });
    expect(await revisionInForce(deps.db, { shop: NORTH, loadId: id })).toBeNull();
  });

  test('are neither changed nor deleted, and carry the hash of their own document', async () => {
    const { which } = await aSealedLoad();
    await expect(deps.db.loadRevision.updateMany({ data: { document: '{}' } })).rejects.toThrow('append-only');
    await expect(deps.db.loadRevision.deleteMany({})).rejects.toThrow('append-only');
    const wrong = { ...which, number: 2, document: '{}', documentHash: hashOf('{ }'), madeAt: acting.at };
    await expect(deps.db.loadRevision.create({ data: wrong })).rejects.toThrow('load_revision_hash_fits');
  });

  test('let the row take the document of the newest and no other, and leave the older ones as they are', async () => {
    const { load, which } = await aSealedLoad();
    const where = { shop_id: { shop: NORTH, id: load.id } };
    const rulebook = { version: load.rulebookVersion ?? '', hash: load.rulebookHash ?? '' };
    const [second, third] = ['{"second":true}', '{"third":true}'];
    const made = await database.db.$transaction(async (tx) => {
      await lockLoad(tx, NORTH, load.id);
      const revisions = [];
      for (const document of [second, third])
        revisions.push(await addLoadRevision(tx, which, { document, rulebook }, acting));
      return revisions;
    });
    expect(made).toEqual([
      { number: 2, documentHash: hashOf(second) },
      { number: 3, documentHash: hashOf(third) },
    ]);
    for (const sealedDocument of [second, '{}'])
      await expect(deps.db.loadRecord.update({ where, data: { sealedDocument } })).rejects.toThrow('does not change');
    await expect(
      deps.db.loadRecord.update({ where, data: { sealedDocument: third, rulebookHash: 'other' } }),
    ).rejects.toThrow('does not change');
    await expect(deps.db.loadRecord.update({ where, data: { pieces: 7 } })).rejects.toThrow('does not change');
    await expect(deps.db.loadRecord.update({ where, data: { sealedDocument: third, sealedBy: '78' } })).rejects.toThrow(
      'does not change',
    );
    await deps.db.loadRecord.update({ where, data: { sealedDocument: third, pieces: 7 } });
    expect(await revisionInForce(deps.db, which)).toMatchObject({ number: 3, document: third, madeBy: '78' });
    const first = await deps.db.loadRevision.findFirst({ where: { ...which, number: 1 } });
    expect(first?.document).toBe(load.sealedDocument);
  });
});
