-- The first schema. Statements are divided by a line that holds only two dashes and semicolons.
-- Money is integers of 1/10 000 yuan (_e4), time is UTC milliseconds, NULL is unknown.
CREATE TABLE supplier (
    id INTEGER PRIMARY KEY,
    supplier_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT ''
) STRICT;
--;;
CREATE TABLE offer (
    id INTEGER PRIMARY KEY,
    offer_id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    price_e4 INTEGER,
    price_min_e4 INTEGER,
    price_max_e4 INTEGER,
    moq INTEGER,
    unit TEXT NOT NULL,
    stock INTEGER,
    sales INTEGER,
    sales_text TEXT NOT NULL,
    supplier INTEGER REFERENCES supplier(id),
    -- Some rows name a seller without an id; the name then stands here alone.
    supplier_name TEXT NOT NULL,
    location TEXT NOT NULL,
    credit_level TEXT NOT NULL,
    mix_batch INTEGER,
    image_url TEXT NOT NULL,
    detail_url TEXT NOT NULL,
    reference_price_e4 INTEGER,
    detailed INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX offer_by_last_seen ON offer(last_seen);
--;;
CREATE INDEX offer_by_supplier ON offer(supplier);
--;;
CREATE TABLE tier (
    offer INTEGER NOT NULL REFERENCES offer(id) ON DELETE CASCADE,
    min_quantity INTEGER NOT NULL,
    max_quantity INTEGER,
    price_e4 INTEGER NOT NULL,
    PRIMARY KEY (offer, min_quantity)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE sku (
    id INTEGER PRIMARY KEY,
    offer INTEGER NOT NULL REFERENCES offer(id) ON DELETE CASCADE,
    sku_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    price_e4 INTEGER,
    stock INTEGER,
    -- name, unit separator, value, record separator, …: read whole, never searched.
    attributes TEXT NOT NULL,
    UNIQUE (offer, sku_id)
) STRICT;
--;;
-- What a price was from `at` on. subject: 0 the listed price, > 0 the price of that sku.id,
-- < 0 the tier that starts at -subject pieces. NULL: from then on there was no such price.
CREATE TABLE price_history (
    offer INTEGER NOT NULL REFERENCES offer(id) ON DELETE CASCADE,
    subject INTEGER NOT NULL,
    at INTEGER NOT NULL,
    price_e4 INTEGER,
    PRIMARY KEY (offer, subject, at)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE stock_history (
    offer INTEGER NOT NULL REFERENCES offer(id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    stock INTEGER NOT NULL,
    PRIMARY KEY (offer, at)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE shortlist (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    created_at INTEGER NOT NULL
) STRICT;
--;;
CREATE TABLE shortlist_line (
    shortlist INTEGER NOT NULL REFERENCES shortlist(id) ON DELETE CASCADE,
    offer INTEGER NOT NULL REFERENCES offer(id),
    position INTEGER NOT NULL,
    sku_id TEXT NOT NULL DEFAULT '',
    quantity INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    price_when_added_e4 INTEGER,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (shortlist, offer)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE search_history (
    keywords TEXT PRIMARY KEY,
    searched_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
