-- Numbers held for other agencies, as the domain writes them. Of an article: those that belong to the product. Of an order: those of this shipment. Null: nobody has said.
ALTER TABLE "article" ADD COLUMN "agency_papers" TEXT;
ALTER TABLE "order_record" ADD COLUMN "agency_papers" TEXT;
