import { describe, expect, test } from 'vitest';
import { questions } from '#domain';
import { outcomeSentence } from '../../web/frontend/phrases/outcomes.ts';
import { questionWords } from '../../web/frontend/phrases/questions.ts';

describe('every question of the domain', () => {
  test('has words for itself, for where to look, and for each of its choices', () => {
    expect(questions.length).toBeGreaterThan(25);
    for (const { code, choices } of questions) {
      const words = questionWords(code);
      expect(words.asks, code).not.toBe(code);
      expect(words.hint, code).toMatch(/\w/);
      expect(words.hint, code).toMatch(/[.”]$/);
      for (const choice of choices) expect(words.choice(choice.code), `${code} ${choice.code}`).not.toBe(choice.code);
    }
  });

  test('names what it is about', () => {
    expect(questionWords('EMBARGO_ORIGIN:UA').asks).toContain('Ukraine');
    expect(questionWords('AGENCY_DATA:FDA devices').asks).toContain('FDA devices');
    expect(questionWords('OF_A_NEWER_RELEASE').asks).toBe('OF_A_NEWER_RELEASE');
  });
});

describe('what a choice would mean', () => {
  const waits = { verdict: 'review', entry: '11', entryReady: false } as const;

  test('names what an order would wait for still, each once', () => {
    expect(outcomeSentence({ ...waits, leadReason: 'STALE_RULES', missing: [] }, ['#1', '#2'])).toBe(
      '#1 and #2 would still wait: rules not checked for that day.',
    );
    expect(
      outcomeSentence({ ...waits, leadReason: 'MISSING_HTS', missing: ['MISSING_HTS', 'MISSING_MODE'] }, ['#1']),
    ).toMatch(/^#1 would still wait: HTS [^,]+ and means of transport not known\.$/);
  });
});
