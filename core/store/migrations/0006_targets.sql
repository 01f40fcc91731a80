-- What the buyer wants to pay for a piece of an offer.
CREATE TABLE offer_target (
    offer INTEGER PRIMARY KEY REFERENCES offer(id) ON DELETE CASCADE,
    target_e4 INTEGER NOT NULL
) STRICT;
