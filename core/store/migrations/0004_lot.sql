-- Pieces of one lot where goods are sold in lots; NULL: by the piece, or unknown. Beside the MOQ,
-- because every cost depends on it.
ALTER TABLE offer ADD COLUMN lot INTEGER;
