import { describe, expect, it } from 'vitest';
import { failureOf, inReadersLanguage } from '../../web/frontend/api/failure.ts';

const refused = (said: { key: string; facts: Record<string, unknown> } | undefined) =>
  failureOf(409, { error: { code: 'x', message: 'In English.', ...(said === undefined ? {} : { said }) } });

describe('a refusal of the server', () => {
  it('is said in French from its key and facts', async () => {
    const { message } = await inReadersLanguage(refused({ key: 'review.answered', facts: { id: '90210' } }));
    expect(message).toMatch(/^Ces produits ont déjà une réponse, donnée par le membre du personnel 90210\. Rien n’a/);
  });

  it('stays in English where it has no key yet, or one of a newer server', async () => {
    expect((await inReadersLanguage(refused(undefined))).message).toBe('In English.');
    expect((await inReadersLanguage(refused({ key: 'of-tomorrow', facts: {} }))).message).toBe('In English.');
  });

  it('names the role and the act of a person who may not', async () => {
    const { message } = await inReadersLanguage(
      refused({ key: 'not-permitted', facts: { role: 'shipping', act: 'amend' } }),
    );
    expect(message).toContain('Votre rôle ici (expédition) ne vous permet pas de modifier les règles de la boutique.');
  });
});
