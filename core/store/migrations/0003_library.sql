-- The library: offers become narrow rows of what lists filter and sort by, a million of which are
-- read in a blink; their texts move beside. Foreign keys are off in a step and checked after it.
-- A short text that many offers share (a place, a credit level, a tag), with the bytes it sorts by.
CREATE TABLE label (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE,
    sort_key BLOB NOT NULL DEFAULT x''
) STRICT;
--;;
INSERT INTO label (text)
    SELECT location FROM offer WHERE location <> ''
    UNION SELECT credit_level FROM offer WHERE credit_level <> '';
--;;
-- A seller may be known by name alone; every offer now finds its seller here.
CREATE TABLE supplier_new (
    id INTEGER PRIMARY KEY,
    supplier_id TEXT UNIQUE,
    name TEXT NOT NULL,
    sort_key BLOB NOT NULL DEFAULT x''
) STRICT;
--;;
INSERT INTO supplier_new (id, supplier_id, name)
    SELECT s.id, s.supplier_id, coalesce(nullif(s.name, ''), max(o.supplier_name), '')
    FROM supplier s LEFT JOIN offer o ON o.supplier = s.id GROUP BY s.id;
--;;
INSERT INTO supplier_new (name)
    SELECT DISTINCT supplier_name FROM offer WHERE supplier IS NULL AND supplier_name <> '';
--;;
DROP TABLE supplier;
--;;
ALTER TABLE supplier_new RENAME TO supplier;
--;;
CREATE UNIQUE INDEX supplier_by_name ON supplier(name) WHERE supplier_id IS NULL;
--;;
CREATE TABLE offer_text (
    offer INTEGER PRIMARY KEY REFERENCES offer(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    price_max_e4 INTEGER,
    unit TEXT NOT NULL,
    sales_text TEXT NOT NULL,
    mix_batch INTEGER,
    image_url TEXT NOT NULL,
    detail_url TEXT NOT NULL,
    reference_price_e4 INTEGER,
    quote INTEGER NOT NULL
) STRICT;
--;;
INSERT INTO offer_text
    SELECT id, title, price_max_e4, unit, sales_text, mix_batch, image_url, detail_url,
        reference_price_e4, quote FROM offer;
--;;
CREATE TABLE offer_new (
    id INTEGER PRIMARY KEY,
    offer_id TEXT NOT NULL UNIQUE,
    last_seen INTEGER NOT NULL,
    price_e4 INTEGER,
    price_min_e4 INTEGER,
    -- What a piece costs where the ladder says nothing: the cheapest SKU, else the listed price.
    base_e4 INTEGER,
    moq INTEGER,
    stock INTEGER,
    sales INTEGER,
    supplier INTEGER REFERENCES supplier(id),
    place INTEGER REFERENCES label(id),
    credit INTEGER REFERENCES label(id),
    first_seen INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    -- When it was last read in full; NULL: never, its tiers and SKUs are unknown.
    detailed_at INTEGER,
    -- Since when the platform says that there is no such offer; NULL: it is there.
    gone_at INTEGER
) STRICT;
--;;
INSERT INTO offer_new
    SELECT o.id, o.offer_id, o.last_seen, o.price_e4, o.price_min_e4,
        coalesce(
            (SELECT k.price_e4 FROM sku k
             WHERE k.offer = o.id AND k.position >= 0 AND k.price_e4 IS NOT NULL
             ORDER BY k.stock IS NOT NULL AND k.stock <= 0, k.price_e4 LIMIT 1),
            o.price_e4, o.price_min_e4),
        o.moq, o.stock, o.sales,
        coalesce(o.supplier, (SELECT s.id FROM supplier s WHERE s.supplier_id IS NULL
                              AND s.name = o.supplier_name)),
        (SELECT id FROM label WHERE text = o.location),
        (SELECT id FROM label WHERE text = o.credit_level),
        o.first_seen, o.changed_at, iif(o.detailed, o.last_seen, NULL), NULL
    FROM offer o;
--;;
DROP TABLE offer;
--;;
ALTER TABLE offer_new RENAME TO offer;
--;;
CREATE INDEX offer_by_last_seen ON offer(last_seen);
--;;
-- The bytes a title sorts by, apart, so that all of them are read without the titles.
CREATE TABLE title_order (
    offer INTEGER PRIMARY KEY REFERENCES offer(id) ON DELETE CASCADE,
    sort_key BLOB NOT NULL
) STRICT;
--;;
-- Terms of title and variants as textcut makes them. No content: a row is taken out with the same
-- terms that it was put in with, which come from the stored offer.
CREATE VIRTUAL TABLE offer_words USING fts5(
    words, content='', detail=none, columnsize=0, tokenize='ascii');
--;;
ALTER TABLE sku ADD COLUMN first_seen INTEGER NOT NULL DEFAULT 0;
--;;
ALTER TABLE sku ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
--;;
-- NULL while the offer has it: then it was seen whenever the offer was last read in full.
ALTER TABLE sku ADD COLUMN last_seen INTEGER;
--;;
UPDATE sku SET
    first_seen = (SELECT first_seen FROM offer WHERE id = sku.offer),
    changed_at = (SELECT changed_at FROM offer WHERE id = sku.offer),
    last_seen = iif(position < 0, (SELECT last_seen FROM offer WHERE id = sku.offer), NULL);
--;;
-- Whole numbers over time. subject: 0 the offer's stock, > 0 the stock of that sku.id, -1 the MOQ,
-- -2 whether it is there (1) or gone (0). NULL: from then on unknown, or no more.
CREATE TABLE count_history (
    offer INTEGER NOT NULL REFERENCES offer(id) ON DELETE CASCADE,
    subject INTEGER NOT NULL,
    at INTEGER NOT NULL,
    value INTEGER,
    PRIMARY KEY (offer, subject, at)
) STRICT, WITHOUT ROWID;
--;;
INSERT INTO count_history SELECT offer, 0, at, stock FROM stock_history;
--;;
DROP TABLE stock_history;
--;;
INSERT INTO count_history SELECT id, -1, first_seen, moq FROM offer WHERE moq IS NOT NULL;
--;;
INSERT INTO count_history SELECT offer, id, changed_at, stock FROM sku
    WHERE position >= 0 AND stock IS NOT NULL;
--;;
CREATE TABLE offer_tag (
    tag INTEGER NOT NULL REFERENCES label(id),
    offer INTEGER NOT NULL REFERENCES offer(id) ON DELETE CASCADE,
    PRIMARY KEY (tag, offer)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX tag_by_offer ON offer_tag(offer);
--;;
-- One row: counts the transactions that changed offers, so that what was read is known to be old.
CREATE TABLE library_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    generation INTEGER NOT NULL
) STRICT;
--;;
INSERT INTO library_state (id, generation) VALUES (1, 1);
