extension Migrator {
  /// "rdmp".
  static let journalID: Int32 = 0x7264_6D70

  /// All versions of the journal's schema. A released migration is never changed. A new kind of events is a version
  /// too, be it without SQL: an earlier program takes a row of it for damage.
  package static let journal = Migrator(
    applicationID: journalID,
    migrations: [
      Migration("journal", sql: Schema.version1), Migration("study", sql: Schema.version2),
      Migration("forms", sql: Schema.version3), Migration("briefs", sql: Schema.version4),
      Migration("events", sql: Schema.version5) { database throws(DatabaseError) in
        try StoredSettings(database: database).becomeEvents()
      },
      Migration("machine", sql: Schema.version6), Migration("notes", sql: Schema.version7),
      Migration("redated", sql: ""),
    ],
    completion: { database throws(DatabaseError) in try KeptLines(database).takeUp() })
}

enum Schema {
  /// `declined` has no use any more: the numbers of texts tell which were taken back.
  static let version1 = """
    CREATE TABLE event (
      sequence INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      device BLOB NOT NULL CHECK (length(device) = 16),
      hlc INTEGER NOT NULL CHECK (hlc >= 0),
      at INTEGER NOT NULL,
      day INTEGER NOT NULL,
      action BLOB NOT NULL CHECK (length(action) = 16),
      kind TEXT NOT NULL,
      plan TEXT,
      item INTEGER,
      on_day INTEGER,
      note TEXT,
      evidence TEXT,
      minutes INTEGER CHECK (minutes > 0),
      target BLOB CHECK (length(target) = 16),
      detail TEXT,
      CHECK (item IS NULL OR plan IS NOT NULL),
      CHECK ((plan IS NULL) = (target IS NOT NULL))
    ) STRICT;
    CREATE INDEX event_by_clock ON event (hlc);
    CREATE INDEX event_by_day ON event (day);
    CREATE INDEX event_by_action ON event (action);
    CREATE INDEX event_by_item ON event (plan, item, hlc) WHERE item IS NOT NULL;
    CREATE INDEX event_by_plan ON event (plan, hlc) WHERE item IS NULL AND plan IS NOT NULL;
    CREATE INDEX event_by_target ON event (target, hlc) WHERE target IS NOT NULL;
    CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
    CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;

    CREATE VIEW undone AS
      SELECT DISTINCT target AS action FROM event AS marker
      WHERE target IS NOT NULL AND 'undone' = (
        SELECT kind FROM event AS last WHERE last.target = marker.target
        ORDER BY hlc DESC, device DESC, id DESC LIMIT 1);
    CREATE VIEW note AS
      SELECT plan, item, at, day, kind, note, evidence, minutes, hlc, device, id FROM event
      WHERE item IS NOT NULL AND (note IS NOT NULL OR evidence IS NOT NULL OR minutes IS NOT NULL)
        AND kind <> 'skipped' AND action NOT IN undone;

    CREATE TABLE progress (
      plan TEXT NOT NULL,
      item INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'started', 'done', 'skipped')),
      started_day INTEGER,
      started_at INTEGER,
      done_day INTEGER,
      done_at INTEGER,
      skipped_day INTEGER,
      skipped_at INTEGER,
      skip_reason TEXT,
      chosen INTEGER CHECK (chosen IN (0, 1)),
      decided INTEGER,
      notes INTEGER NOT NULL,
      evidence INTEGER NOT NULL,
      minutes INTEGER NOT NULL,
      PRIMARY KEY (plan, item)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE catalogue_text (
      version INTEGER PRIMARY KEY,
      plan TEXT NOT NULL,
      hash INTEGER NOT NULL,
      reading INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      item_keys BLOB NOT NULL,
      section_keys BLOB NOT NULL
    ) STRICT;
    CREATE TABLE catalogue_plan (
      plan TEXT PRIMARY KEY,
      origin TEXT NOT NULL,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      hash INTEGER NOT NULL,
      reading INTEGER NOT NULL,
      version INTEGER NOT NULL REFERENCES catalogue_text (version),
      declined INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE catalogue_section (
      plan TEXT NOT NULL REFERENCES catalogue_plan (plan) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      key INTEGER NOT NULL,
      parent INTEGER NOT NULL,
      address TEXT NOT NULL,
      heading TEXT NOT NULL,
      kind TEXT NOT NULL,
      optional INTEGER NOT NULL CHECK (optional IN (0, 1)),
      PRIMARY KEY (plan, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE catalogue_item (
      plan TEXT NOT NULL REFERENCES catalogue_plan (plan) ON DELETE CASCADE,
      key INTEGER NOT NULL,
      position INTEGER NOT NULL,
      address TEXT NOT NULL,
      path TEXT NOT NULL,
      text TEXT NOT NULL,
      kind TEXT NOT NULL,
      optional INTEGER NOT NULL CHECK (optional IN (0, 1)),
      gone INTEGER NOT NULL CHECK (gone IN (0, 1)),
      PRIMARY KEY (plan, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE question (
      version INTEGER NOT NULL REFERENCES catalogue_text (version) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      item INTEGER NOT NULL,
      candidate INTEGER NOT NULL,
      PRIMARY KEY (version, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE device (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      own INTEGER NOT NULL UNIQUE CHECK (own = 1)
    ) STRICT, WITHOUT ROWID;
    """

  /// What was reviewed, and which items are the same.
  static let version2 = """
    ALTER TABLE progress ADD COLUMN stability REAL;
    ALTER TABLE progress ADD COLUMN difficulty REAL;
    ALTER TABLE progress ADD COLUMN reviewed_day INTEGER;
    ALTER TABLE progress ADD COLUMN reviews INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX event_of_review ON event (on_day) WHERE kind = 'reviewed';
    CREATE INDEX event_of_link ON event (hlc) WHERE kind IN ('linked', 'unlinked');
    """

  /// Plans as they were read: `text` where that is not the source as it is.
  static let version3 = """
    CREATE TABLE catalogue_form (
      plan TEXT PRIMARY KEY REFERENCES catalogue_plan (plan) ON DELETE CASCADE,
      version INTEGER NOT NULL,
      program INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      text BLOB
    ) STRICT;
    """

  /// Each plan's progress in one row, for readers of many plans: NULL where it has to be packed yet.
  /// `tally`: what it adds up to, for that version of the plan's text as that program reads it.
  static let version4 = """
    CREATE TABLE plan_brief (
      plan TEXT PRIMARY KEY,
      progress BLOB,
      version INTEGER,
      program INTEGER,
      tally BLOB
    ) STRICT, WITHOUT ROWID;
    INSERT INTO plan_brief (plan) SELECT DISTINCT plan FROM progress;
    DROP INDEX event_of_review;
    CREATE INDEX event_of_review ON event (on_day, action) WHERE kind = 'reviewed';
    CREATE INDEX event_of_plan
      ON event (hlc, device, id, kind, plan, day, on_day, detail, action)
      WHERE item IS NULL AND plan IS NOT NULL AND kind <> 'planUpdated';
    """

  /// Settings are events, and `line` keeps what a newer program says of an event. The table of events
  /// is made anew, since the old one demanded a plan or an action of each. Nothing is stored any more
  /// that only one build of the program could read.
  static let version5 = """
    DROP VIEW note;
    DROP VIEW undone;
    ALTER TABLE event RENAME TO event_before;
    CREATE TABLE event (
      sequence INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      device BLOB NOT NULL CHECK (length(device) = 16),
      hlc INTEGER NOT NULL CHECK (hlc >= 0),
      at INTEGER NOT NULL,
      day INTEGER NOT NULL,
      action BLOB NOT NULL CHECK (length(action) = 16),
      kind TEXT NOT NULL,
      plan TEXT,
      item INTEGER,
      on_day INTEGER,
      note TEXT,
      evidence TEXT,
      minutes INTEGER CHECK (minutes > 0),
      target BLOB CHECK (length(target) = 16),
      detail TEXT,
      name TEXT,
      line TEXT,
      CHECK (item IS NULL OR plan IS NOT NULL),
      CHECK (line IS NOT NULL OR
        (plan IS NOT NULL) + (target IS NOT NULL) + (kind = 'settingChanged') = 1)
    ) STRICT;
    INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note,
        evidence, minutes, target, detail)
      SELECT sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note,
        evidence, minutes, target, detail FROM event_before ORDER BY sequence;
    DROP TABLE event_before;
    CREATE INDEX event_by_clock ON event (hlc);
    CREATE INDEX event_by_device ON event (device, hlc);
    CREATE INDEX event_by_day ON event (day);
    CREATE INDEX event_by_action ON event (action);
    CREATE INDEX event_by_item ON event (plan, item, hlc) WHERE item IS NOT NULL;
    CREATE INDEX event_by_plan ON event (plan, hlc) WHERE item IS NULL AND plan IS NOT NULL;
    CREATE INDEX event_by_target ON event (target, hlc) WHERE target IS NOT NULL;
    CREATE INDEX event_of_review ON event (on_day, action) WHERE kind = 'reviewed';
    CREATE INDEX event_of_link ON event (hlc) WHERE kind IN ('linked', 'unlinked');
    CREATE INDEX event_of_plan
      ON event (hlc, device, id, kind, plan, day, on_day, detail, name, action)
      WHERE item IS NULL AND plan IS NOT NULL AND kind <> 'planUpdated';
    CREATE INDEX event_of_setting ON event (hlc, device, id, name, detail, action)
      WHERE kind = 'settingChanged';
    CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
    CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
    CREATE VIEW undone AS
      SELECT DISTINCT target AS action FROM event AS marker
      WHERE target IS NOT NULL AND 'undone' = (
        SELECT kind FROM event AS last WHERE last.target = marker.target
        ORDER BY hlc DESC, device DESC, id DESC LIMIT 1);
    CREATE VIEW note AS
      SELECT plan, item, at, day, kind, note, evidence, minutes, hlc, device, id FROM event
      WHERE item IS NOT NULL AND (note IS NOT NULL OR evidence IS NOT NULL OR minutes IS NOT NULL)
        AND kind <> 'skipped' AND action NOT IN undone;
    ALTER TABLE setting RENAME TO setting_before;
    DROP TABLE catalogue_form;
    DROP TABLE plan_brief;
    """

  /// Texts of plans travel by their hash. What is this machine's alone, such as how far it has read
  /// what others sent, stands apart from the events; so does which events it sends that another
  /// device recorded.
  static let version6 = """
    CREATE TABLE machine (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE plan_text (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE carried (
      sequence INTEGER PRIMARY KEY,
      role TEXT NOT NULL CHECK (role IN ('carried', 'own', 'strange'))
    ) STRICT;
    DROP INDEX event_of_plan;
    CREATE INDEX event_of_plan
      ON event (hlc, device, id, kind, plan, day, on_day, detail, name, action)
      WHERE item IS NULL AND plan IS NOT NULL AND kind <> 'planUpdated' AND kind <> 'planShown';
    CREATE INDEX event_of_text ON event (plan, hlc, device, id) WHERE kind = 'planShown';
    """

  /// What only notes something is passed over in the index, since an item may have notes of years.
  static let version7 = """
    DROP INDEX event_by_item;
    CREATE INDEX event_by_item ON event (plan, item, hlc, kind) WHERE item IS NOT NULL;
    """
}
