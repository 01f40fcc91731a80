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
--;;
-- What the program looks at by itself. kind: 0 keywords, 1 offer, 2 shortlist, 3 seller. rules: one
-- a line, as WatchRule::text() writes them. quiet_from is -1 without quiet hours. A run that is
-- under way holds the watch until lease_until, so that no other process does the same work.
CREATE TABLE watch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    what TEXT NOT NULL,
    every_minutes INTEGER NOT NULL,
    rules TEXT NOT NULL,
    pages INTEGER NOT NULL,
    sort INTEGER NOT NULL,
    deep INTEGER NOT NULL,
    quiet_from INTEGER NOT NULL,
    quiet_to INTEGER NOT NULL,
    cool_down_minutes INTEGER NOT NULL,
    paused INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    last_run_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    lease_until INTEGER NOT NULL DEFAULT 0
) STRICT;
--;;
CREATE INDEX watch_due ON watch (next_at) WHERE paused = 0;
--;;
-- What a watch remembers of an offer (WatchMemory). variants and the units at quantities are texts
-- that only core/store/watchrows writes and reads.
CREATE TABLE watch_memory (
    watch INTEGER NOT NULL REFERENCES watch(id) ON DELETE CASCADE,
    offer INTEGER NOT NULL REFERENCES offer(id),
    price_e4 INTEGER,
    added_e4 INTEGER,
    lowest_e4 INTEGER,
    stock INTEGER,
    gone INTEGER NOT NULL,
    seller TEXT NOT NULL,
    ladder TEXT NOT NULL,
    variants TEXT NOT NULL,
    units TEXT NOT NULL,
    lowest_units TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (watch, offer)
) STRICT, WITHOUT ROWID;
--;;
-- One run of a watch. ended_at is 0 while it is under way or was cut off; next_page and to_read
-- (ids, one a line) are where it goes on then.
CREATE TABLE watch_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    watch INTEGER NOT NULL REFERENCES watch(id) ON DELETE CASCADE,
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL DEFAULT 0,
    next_page INTEGER NOT NULL,
    to_read TEXT NOT NULL,
    calls INTEGER NOT NULL DEFAULT 0,
    checked INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    alerts INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    error_kind INTEGER,
    error_code TEXT NOT NULL DEFAULT ''
) STRICT;
--;;
CREATE INDEX watch_run_of ON watch_run (watch, started_at);
--;;
-- What was told. It outlives its watch: watch is then only a number. rule as WatchRule::text().
CREATE TABLE alert (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    watch INTEGER NOT NULL,
    about TEXT NOT NULL,
    offer INTEGER NOT NULL REFERENCES offer(id),
    rule TEXT NOT NULL,
    old_e4 INTEGER,
    new_e4 INTEGER,
    read_at INTEGER NOT NULL DEFAULT 0
) STRICT;
--;;
CREATE INDEX alert_at ON alert (at);
--;;
CREATE INDEX alert_unread ON alert (at) WHERE read_at = 0;
--;;
CREATE INDEX alert_told ON alert (watch, offer, rule, at);
