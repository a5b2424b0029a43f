import { describe, expect, it } from 'vitest';
import { fieldRefusal, wrong } from '../../web/server/base/field-words.ts';
import { keptSaid, sayKept } from '../../web/server/base/kept-said.ts';
import { phrases, readerAsked, sayingTo, sayNow } from '../../web/server/base/reader.ts';
import { refusal } from '../../web/server/base/said.ts';

const french = readerAsked('fr-CA,fr;q=0.9');
const inFrench = <Result>(work: () => Result): Result => sayingTo(french, work);

describe('who reads an answer', () => {
  it.each([
    ['fr-CA', 'fr-CA'],
    ['fr', 'fr-CA'],
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr-FR'],
    ['en-GB', 'en-GB'],
    ['de-DE,de;q=0.9', 'en-US'],
    ['*', 'en-US'],
    ['', 'en-US'],
    [undefined, 'en-US'],
  ])('is told by %s to have %s', (header, locale) => {
    expect(readerAsked(header).locale).toBe(locale);
  });
});

describe('what the server says', () => {
  const tooMany = refusal('put.too-many', { orders: 12_000, most: 9_999 });

  it('is in the language of who reads, with its figures, and in English where nobody does', () => {
    expect(sayNow(tooMany)).toMatch(/^These are 12,000 orders, and a shipment holds at most 9,999\./);
    expect(inFrench(() => sayNow(tooMany))).toMatch(/^Ce sont 12[\u00a0\u202f]000 commandes/);
    expect(inFrench(() => phrases().holdWord('MISSING_ORIGIN'))).toBe('pays d’origine manquant');
    expect(phrases().holdWord('MISSING_ORIGIN')).toBe('country of origin missing');
  });

  it('names the role and the act of a person who may not, and who has answered', () => {
    const answered = refusal('review.answered', { id: '90210' });
    expect(inFrench(() => sayNow(answered))).toMatch(
      /^Ces produits ont déjà une réponse, donnée par le membre du personnel 90210\. Rien n’a/,
    );
    const may = refusal('not-permitted', { role: 'shipping', act: 'amend' });
    expect(inFrench(() => sayNow(may))).toContain(
      'Votre rôle ici (expédition) ne vous permet pas de modifier les règles de la boutique.',
    );
  });

  it('stays in English where a text has no key of ours', () => {
    const ofTomorrow = { said: { key: 'of-tomorrow', facts: {} }, message: 'In English.' };
    expect(inFrench(() => sayNow(ofTomorrow))).toBe('In English.');
  });

  it('holds each text inside in the same language, one or several', () => {
    const late = refusal('work.late', { hint: refusal('hint.files') });
    expect(late.message).toMatch(/nothing was changed\. Take one file at a time/);
    expect(inFrench(() => sayNow(late))).toMatch(/rien n’a été modifié\. Prenez un fichier à la fois/);
    const none = refusal('customs.none-of-it', {
      whys: { texts: [refusal('customs.other-carrier'), refusal('customs.says-nothing')] },
    });
    expect(inFrench(() => sayNow(none))).toMatch(/d’un autre transporteur\. Il ne dit rien d’un voyage/);
  });

  it('names an input as its reader calls it', () => {
    const said = fieldRefusal(['settings', 'transitDays'], wrong('most', { most: 60 }));
    if (typeof said === 'string') throw new Error(said);
    expect(said.message).toBe('The number of transit days is at most 60.');
    expect(inFrench(() => sayNow(said))).toBe('Le nombre de jours de transport\u00a0: au plus 60.');
    expect(fieldRefusal(['why'], 'Choose the port.')).toBe('Choose the port.');
  });
});

describe('what is kept for a reader who comes later', () => {
  it('is said in the reader’s language, and what stood there before as it stands', () => {
    const kept = keptSaid(refusal('kept.tag-not-kept', { tag: 'mnms-held' }));
    expect(sayKept(kept)).toMatch(/^Shopify did not keep our change of the tag mnms-held\./);
    expect(inFrench(() => sayKept(kept))).toMatch(
      /^Shopify n’a pas gardé notre modification de l’étiquette mnms-held\./,
    );
    expect(inFrench(() => sayKept('No.'))).toBe('No.');
    expect(sayKept(null)).toBeNull();
    const migrated = '{"v" : 1, "code" : "kept.text", "facts" : {"text" : "Shopify refused {this} and \\"that\\"."}}';
    expect(inFrench(() => sayKept(migrated))).toBe('Shopify refused {this} and "that".');
  });

  it('is shown as it was written where a newer version knows more codes', () => {
    const newer = '{"v":1,"code":"kept.unheard-of","facts":{}}';
    expect(sayKept(newer)).toBe(newer);
  });
});
