-- What a look at an order compares, so that the echo of our own tags is no reading.
ALTER TABLE order_record
  ADD COLUMN look_hash TEXT,
  ADD COLUMN part_hashes TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN looks INTEGER NOT NULL DEFAULT 0;
