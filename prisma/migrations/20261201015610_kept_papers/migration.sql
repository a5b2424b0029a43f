-- Kept beside what is stated of articles and lanes: certifications that a person signed, a broker's order of columns, a broker's bills, entry numbers.
ALTER TABLE "paper_fact" DROP CONSTRAINT "paper_fact_subject";
ALTER TABLE "paper_fact" ADD CONSTRAINT "paper_fact_subject"
  CHECK ("subject" IN ('article', 'lane', 'certification', 'columns', 'bill', 'entry-number'));
