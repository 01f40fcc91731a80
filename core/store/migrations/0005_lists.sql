-- Lists that are out of the way but kept. 0: in use.
ALTER TABLE shortlist ADD COLUMN archived_at INTEGER NOT NULL DEFAULT 0;
--;;
-- The buyer's words for a line, one a row of text: tidiedTags() leaves no line break in a word.
ALTER TABLE shortlist_line ADD COLUMN tags TEXT NOT NULL DEFAULT '';
--;;
-- 1: first choice … 9; 0: not ranked.
ALTER TABLE shortlist_line ADD COLUMN line_rank INTEGER NOT NULL DEFAULT 0;
--;;
-- What a piece should cost at most; NULL: not said.
ALTER TABLE shortlist_line ADD COLUMN target_e4 INTEGER;
--;;
-- Frozen copies of a list's prices. They refer to nothing, so that nothing can change them: neither
-- an offer nor a list that is deleted or made anew. Renaming a list renames it here too.
CREATE TABLE snapshot (
    id INTEGER PRIMARY KEY,
    list TEXT NOT NULL COLLATE NOCASE,
    label TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    freight_e4 INTEGER,
    total_e4 INTEGER
) STRICT;
--;;
CREATE INDEX snapshot_of_list ON snapshot (list, taken_at);
--;;
CREATE TABLE snapshot_line (
    snapshot INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    offer_id TEXT NOT NULL,
    title TEXT NOT NULL,
    supplier TEXT NOT NULL,
    sku_id TEXT NOT NULL,
    attributes TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    listed_e4 INTEGER,
    unit_e4 INTEGER,
    cost_e4 INTEGER,
    target_e4 INTEGER,
    stock INTEGER,
    PRIMARY KEY (snapshot, position)
) STRICT, WITHOUT ROWID;
