-- What clearing a load costs by courier and by one entry of many buyers, in US cents; NULL: not stated.
ALTER TABLE settings
  ADD COLUMN fee_courier_parcel INTEGER CHECK (fee_courier_parcel BETWEEN 0 AND 100000000),
  ADD COLUMN fee_one_entry_informal INTEGER CHECK (fee_one_entry_informal BETWEEN 0 AND 100000000),
  ADD COLUMN fee_one_entry_formal INTEGER CHECK (fee_one_entry_formal BETWEEN 0 AND 100000000),
  ADD COLUMN fee_extra_line INTEGER CHECK (fee_extra_line BETWEEN 0 AND 100000000),
  ADD COLUMN fee_extra_invoice INTEGER CHECK (fee_extra_invoice BETWEEN 0 AND 100000000),
  ADD COLUMN fee_shipment_number INTEGER CHECK (fee_shipment_number BETWEEN 0 AND 100000000);
