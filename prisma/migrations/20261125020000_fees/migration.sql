-- What the merchant's carrier, broker and post ask, in US cents; NULL: not stated.
ALTER TABLE settings
  ADD COLUMN fee_carrier_parcel INTEGER CHECK (fee_carrier_parcel BETWEEN 0 AND 100000000),
  ADD COLUMN fee_carrier_trip INTEGER CHECK (fee_carrier_trip BETWEEN 0 AND 100000000),
  ADD COLUMN fee_broker_informal INTEGER CHECK (fee_broker_informal BETWEEN 0 AND 100000000),
  ADD COLUMN fee_broker_formal INTEGER CHECK (fee_broker_formal BETWEEN 0 AND 100000000),
  ADD COLUMN fee_broker_antidumping INTEGER CHECK (fee_broker_antidumping BETWEEN 0 AND 100000000),
  ADD COLUMN fee_broker_load INTEGER CHECK (fee_broker_load BETWEEN 0 AND 100000000),
  ADD COLUMN fee_other_per_entry INTEGER CHECK (fee_other_per_entry BETWEEN 0 AND 100000000),
  ADD COLUMN fee_bond_per_formal_entry INTEGER CHECK (fee_bond_per_formal_entry BETWEEN 0 AND 100000000),
  ADD COLUMN fee_mail_postage INTEGER CHECK (fee_mail_postage BETWEEN 0 AND 100000000),
  ADD COLUMN fee_mail_clearance INTEGER CHECK (fee_mail_clearance BETWEEN 0 AND 100000000);
