-- Pieces of one lot where goods are sold in lots; NULL: by the piece, or unknown. Beside the MOQ,
-- because every cost depends on it.
ALTER TABLE offer ADD COLUMN lot INTEGER;
--;;
-- How often an offer's listed price has changed since it was first seen: the steadiness of a seller
-- is the sum over its offers, and counting a hundred million points each time would take minutes.
ALTER TABLE offer ADD COLUMN price_changes INTEGER NOT NULL DEFAULT 0;
--;;
UPDATE offer SET price_changes = points - 1
    FROM (SELECT offer AS of_offer, count(*) AS points FROM price_history WHERE subject = 0
          GROUP BY offer)
    WHERE id = of_offer AND points > 1;
--;;
-- What the buyer thinks of a seller. mark: 0 nothing, 1 starred, 2 blocked.
CREATE TABLE supplier_mark (
    supplier INTEGER PRIMARY KEY REFERENCES supplier(id) ON DELETE CASCADE,
    mark INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
