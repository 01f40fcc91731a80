-- What the calls to the platform need: how offers quote, the journal, the shared budget.
ALTER TABLE offer ADD COLUMN quote INTEGER NOT NULL DEFAULT 0;
--;;
-- The last calls, secrets masked before they come here.
CREATE TABLE call (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    interface TEXT NOT NULL,
    post INTEGER NOT NULL,
    address TEXT NOT NULL,
    -- name, unit separator, value, record separator, …
    parameters TEXT NOT NULL,
    to_sign TEXT NOT NULL,
    signature TEXT NOT NULL,
    status INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    milliseconds INTEGER NOT NULL,
    -- ErrorKind as a number, NULL for a call that went well.
    error INTEGER,
    error_code TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    -- Compressed as qCompress does.
    reply BLOB NOT NULL
) STRICT;
--;;
-- One row for each call of the last minute, of all processes.
CREATE TABLE spent (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
--;;
CREATE INDEX spent_by_time ON spent(account, at);
