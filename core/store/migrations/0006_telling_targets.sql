-- Which ways out this library was told to use, and up to which alert it was. setup is made anew
-- whenever a way is set up: a library that comes from elsewhere tells nothing of its past.
CREATE TABLE telling_way (
    channel INTEGER PRIMARY KEY,
    setup TEXT NOT NULL,
    begun_after INTEGER NOT NULL,
    told_until INTEGER NOT NULL
) STRICT;
--;;
-- Parcels: the alerts after after_alert up to last_alert, of a digest those from from_at until
-- before to_at. state: 0 waits, 1 told, 2 given up. Who carries one holds it until lease_until.
CREATE TABLE telling (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel INTEGER NOT NULL,
    delivery TEXT NOT NULL,
    day TEXT NOT NULL,
    after_alert INTEGER NOT NULL,
    last_alert INTEGER NOT NULL,
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    alerts INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    lease_until INTEGER NOT NULL DEFAULT 0,
    ended_at INTEGER NOT NULL DEFAULT 0,
    error_kind INTEGER,
    error_code TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT ''
) STRICT;
--;;
-- Of a way one is under way at a time.
CREATE UNIQUE INDEX telling_waiting ON telling (channel) WHERE state = 0;
--;;
-- A day has one digest.
CREATE UNIQUE INDEX telling_day ON telling (channel, day) WHERE day <> '';
--;;
-- What the buyer wants to pay for a piece of an offer.
CREATE TABLE offer_target (
    offer INTEGER PRIMARY KEY REFERENCES offer(id) ON DELETE CASCADE,
    target_e4 INTEGER NOT NULL
) STRICT;
