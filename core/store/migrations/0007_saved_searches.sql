-- What the buyer asks again and again, under a name. kind: 0 the market, 1 the library; what the
-- other kind asks is as at its beginning. folded: the name as it is found, by textcut::folded().
-- Enumerations are the numbers of core/domain, tags stand one a line, NULL is not asked for.
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    saved_at INTEGER NOT NULL,
    words TEXT NOT NULL,
    price_min_e4 INTEGER,
    price_max_e4 INTEGER,
    market INTEGER NOT NULL,
    market_sort INTEGER NOT NULL,
    page_size INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    category INTEGER,
    pre_sale INTEGER NOT NULL,
    any_seller INTEGER NOT NULL,
    order_by INTEGER NOT NULL,
    descending INTEGER NOT NULL,
    then_by TEXT NOT NULL, -- "5 2-": the columns after the first, in their order, "-" from the end
    supplier TEXT NOT NULL,
    supplier_name TEXT NOT NULL,
    place TEXT NOT NULL,
    credit TEXT NOT NULL,
    in_stock INTEGER NOT NULL,
    seen_days INTEGER,
    presence INTEGER NOT NULL,
    tags TEXT NOT NULL,
    sellers INTEGER NOT NULL,
    UNIQUE (kind, folded)
) STRICT;
