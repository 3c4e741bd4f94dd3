-- A journal as version 2 of the schema has it: what that version's own SQL made, and some rows.
PRAGMA application_id = 1919184240;
PRAGMA user_version = 2;
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
  minutes INTEGER NOT NULL, stability REAL, difficulty REAL, reviewed_day INTEGER, reviews INTEGER NOT NULL DEFAULT 0,
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
CREATE TABLE migration (position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO migration VALUES (1, 'journal');
INSERT INTO migration VALUES (2, 'study');
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (1, x'019cad9614a07973b2dd99b0b8af0aad', x'019cad9614a07312a2a392c93a40209c', 116158550507520000, 1772438820000, 20514, x'019cad9614a0788893dd6580a80c9b48', 'planAdded', 'rust', NULL, NULL, NULL, NULL, NULL, NULL, 'file:/plans/rust.md');
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (2, x'019cad9c7d407661828034ac1f7ca27a', x'019cad9614a07312a2a392c93a40209c', 116158578032640000, 1772439240000, 20514, x'019cad9c7d40749cb41bcebb6d1f1a44', 'checked', 'rust', 8670872692924381986, 20514, 'slow but fine', 'https://example.org/a', 45, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (3, x'019cada2e5e07f2cad560516c7dbb253', x'019cad9614a07312a2a392c93a40209c', 116158605557760000, 1772439660000, 20514, x'019cada2e5e0712fbe9cafeb8d34ab99', 'checked', 'rust', 619303486318089785, 20513, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (4, x'019cada94e8070788052ff7878bc98cb', x'019cad9614a07312a2a392c93a40209c', 116158633082880000, 1772440080000, 20514, x'019cada94e8076cebb484f957c82fcb9', 'unchecked', 'rust', 619303486318089785, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (5, x'019cadafb720759bbb085fd8bc15f2cd', x'019cad9614a07312a2a392c93a40209c', 116158660608000000, 1772440500000, 20514, x'019cadafb7207d5baaa24ab9a53ec59e', 'started', 'rust', 6724912287157309968, 20514, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (6, x'019cadb61fc07df382b2c25595605d23', x'019cad9614a07312a2a392c93a40209c', 116158688133120000, 1772440920000, 20514, x'019cadb61fc07ca1b83401f8d7681328', 'noted', 'rust', 6121583140376233310, NULL, 'see chapter 9', NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (7, x'019cadbc88607105a78fc9ab37c302e6', x'019cad9614a07312a2a392c93a40209c', 116158715658240000, 1772441340000, 20514, x'019cadbc88607a439fead7a3119f456b', 'started', 'rust', 577366391153473310, 20514, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (8, x'019cadc2f10077e2b1e5c0e4995846e6', x'019cad9614a07312a2a392c93a40209c', 116158743183360000, 1772441760000, 20514, x'019cadc2f10077b598df191c0a5e89e2', 'stopped', 'rust', 577366391153473310, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (9, x'019cadc959a071cd865b20223558d3ea', x'019cad9614a07312a2a392c93a40209c', 116158770708480000, 1772442180000, 20514, x'019cadc959a07823ae65026af56e690b', 'skipped', 'rust', -4339257627288586951, 20514, 'known "already"', NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (10, x'019cadcfc24079a0a16cfa49f0bfe0e3', x'019cad9614a07312a2a392c93a40209c', 116158798233600000, 1772442600000, 20514, x'019cadcfc2407becb8dd6d135567c502', 'skipped', 'rust', 6121583140376233310, 20514, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (11, x'019cadd62ae0715eb6446cedada51455', x'019cad9614a07312a2a392c93a40209c', 116158825758720000, 1772443020000, 20514, x'019cadd62ae07b2dbad06ac5a09157ed', 'unskipped', 'rust', 6121583140376233310, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (12, x'019caddc93807f1d9a6548db49fde629', x'019cad9614a07312a2a392c93a40209c', 116158853283840000, 1772443440000, 20514, x'019caddc93807ed7981fa6d3ffc3f70a', 'noted', 'rust', 8670872692924381986, NULL, 'read it again', NULL, 10, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (13, x'019cade2fc207f15b053b55e9cbec4f1', x'019cad9614a07312a2a392c93a40209c', 116158880808960000, 1772443860000, 20514, x'019cade2fc207b6488c4c10bc38c3448', 'checked', 'rust', 619303486318089785, 20514, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (14, x'019cade964c077fea77a12af7bb03650', x'019cad9614a07312a2a392c93a40209c', 116158908334080000, 1772444280000, 20514, x'019cade964c076b79807db9c23d154a3', 'checked', 'year-3', 6024016241709093127, 20514, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (15, x'019cadefcd607323a849a7fdcbd65a59', x'019cad9614a07312a2a392c93a40209c', 116158935859200000, 1772444700000, 20514, x'019cadefcd607dac9ffe42796984954f', 'chosen', 'rust', 6178716469765779372, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (16, x'019cadf6360074468b1107ee5f0566dd', x'019cad9614a07312a2a392c93a40209c', 116158963384320000, 1772445120000, 20514, x'019cadf6360079b49351320df3deed29', 'unchosen', 'rust', 6178716469765779372, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (17, x'019cadfc9ea074cca6306f529dce859f', x'019cad9614a07312a2a392c93a40209c', 116158990909440000, 1772445540000, 20514, x'019cadfc9ea079f88046a9c87a291cab', 'chosen', 'rust', -853203331068909965, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (18, x'019cae0307407f6586ded8f18348007b', x'019cad9614a07312a2a392c93a40209c', 116159018434560000, 1772445960000, 20514, x'019cae0307407d3aa8d1f98a334801dd', 'checked', 'rust', 6121583140376233310, 20514, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (19, x'019cae096fe07337aa4f4089839fa0e0', x'019cad9614a07312a2a392c93a40209c', 116159045959680000, 1772446380000, 20514, x'019cae096fe07ef38461ff4cfba25488', 'undone', NULL, NULL, NULL, NULL, NULL, NULL, x'019cae0307407d3aa8d1f98a334801dd', NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (20, x'019cae0fd88071dda40b1fa72e1b3ebe', x'019cad9614a07312a2a392c93a40209c', 116159073484800000, 1772446800000, 20514, x'019cae0fd8807aaea9181cf937b66fa1', 'undone', NULL, NULL, NULL, NULL, NULL, NULL, x'019cadfc9ea079f88046a9c87a291cab', NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (21, x'019cae164120797995b715176faffb66', x'019cad9614a07312a2a392c93a40209c', 116159101009920000, 1772447220000, 20514, x'019cae164120772ca9f43a876a42d49f', 'redone', NULL, NULL, NULL, NULL, NULL, NULL, x'019cadfc9ea079f88046a9c87a291cab', NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (22, x'019cae297b007ef88326c5e488c5d2e4', x'019cad9614a07312a2a392c93a40209c', 116159183585280000, 1772448480000, 20514, x'019cae297b0074c6a4c825cdcb497ee2', 'planUpdated', 'rust', NULL, NULL, NULL, NULL, NULL, NULL, 't8ksw3dmnkxmm 5rkqe66q63hg6
reworded 12c3afap4tb3j 6abzkbhcq2nye
new vg4w97gy1xcpg
reworded bn9v062nnf910 54wewss5rjnce
new jchaa2k5g6f0e
new 842m67t09gw4y
new kya2a16jzpk8c
gone akt3pvp14n2nw');
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (23, x'019cae364c407d4190f2e78650233251', x'019cad9614a07312a2a392c93a40209c', 116159238635520000, 1772449320000, 20514, x'019cae364c4076b291daa14799f1a4b7', 'planAdded', 'other', NULL, NULL, NULL, NULL, NULL, NULL, 'file:/plans/other.md');
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (24, x'019cae3cb4e078918d29f595d502f8a0', x'019cad9614a07312a2a392c93a40209c', 116159266160640000, 1772449740000, 20514, x'019cae3cb4e07fbbb04f45c00be6bdd3', 'checked', 'other', 6884452370657782103, 20514, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (25, x'019cae431d807fb38cd5c94a1981f8d3', x'019cad9614a07312a2a392c93a40209c', 116159293685760000, 1772450160000, 20514, x'019cae431d807e54afc4f4b625b2d0a6', 'planRemoved', 'other', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (26, x'019cae431d807adb8088ea37a819e433', x'019cad9614a07312a2a392c93a40209c', 116159293685760001, 1772450160000, 20514, x'019cae431d807e54afc4f4b625b2d0a6', 'planForgotten', 'other', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (27, x'019cae49862077699701b03cad32ad96', x'019cad9614a07312a2a392c93a40209c', 116159321210880000, 1772450580000, 20514, x'019cae49862075b9bea8064d88ae4e58', 'planRemoved', 'year-5', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (28, x'019cae4feec07c0788eec302c3c18ded', x'019cad9614a07312a2a392c93a40209c', 116159348736000000, 1772451000000, 20514, x'019cae4feec0793696c4f3f954895d87', 'planStarted', 'rust', NULL, 20514, NULL, NULL, NULL, NULL, '2026-05-01');
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (29, x'019cae565760765ca1ee639afc81937e', x'019cad9614a07312a2a392c93a40209c', 116159376261120000, 1772451420000, 20514, x'019cae56576071a4aa7273639867fa78', 'planStarted', 'year-3', NULL, 20514, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (30, x'019cae5cc0007ef39fb067a13ba9a210', x'019cad9614a07312a2a392c93a40209c', 116159403786240000, 1772451840000, 20514, x'019cae5cc00074faa77de2bfbce9af05', 'planPaused', 'year-3', NULL, 20514, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (31, x'019cae6328a07dc184388be0645820d1', x'019cad9614a07312a2a392c93a40209c', 116159431311360000, 1772452260000, 20514, x'019cae6328a078ed82e9153622fb8010', 'planResumed', 'year-3', NULL, 20514, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (32, x'019cae69914076f2b5a1cee1217e019b', x'019cad9614a07312a2a392c93a40209c', 116159458836480000, 1772452680000, 20514, x'019cae69914076b399e1da5c03491802', 'reviewed', 'rust', 8670872692924381986, 20514, NULL, NULL, NULL, NULL, 'good');
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (33, x'019cae6ff9e0740f97c051fc29b83d9b', x'019cad9614a07312a2a392c93a40209c', 116159486361600000, 1772453100000, 20514, x'019cae6ff9e0709fb633ebcbad94c3ef', 'linked', 'rust', -7844526136854733305, NULL, NULL, NULL, NULL, NULL, 'year-3 aecsnpqg848ge');
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (34, x'019cae6ff9e075ffa1ec9cb71fe84596', x'019cad9614a07312a2a392c93a40209c', 116159486361600001, 1772453100000, 20514, x'019cae6ff9e0709fb633ebcbad94c3ef', 'checked', 'rust', -7844526136854733305, 20514, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (35, x'019cae7662807ba98564f97a36447efb', x'019cad9614a07312a2a392c93a40209c', 116159513886720000, 1772453520000, 20514, x'019cae7662807855af738cd75afc4680', 'linked', 'rust', 8670872692924381986, NULL, NULL, NULL, NULL, NULL, 'year-3 gyyyv9a9xgqea');
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (36, x'019cae76628072a88a4e401952f3df3e', x'019cad9614a07312a2a392c93a40209c', 116159513886720001, 1772453520000, 20514, x'019cae7662807855af738cd75afc4680', 'checked', 'year-3', -8665508813825364251, 20514, NULL, NULL, NULL, NULL, NULL);
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (37, x'019cae7ccb2074ce8a8971d49aa81c32', x'019cad9614a07312a2a392c93a40209c', 116159541411840000, 1772453940000, 20514, x'019cae7ccb2078ac8895abde8109029b', 'unlinked', 'rust', 8670872692924381986, NULL, NULL, NULL, NULL, NULL, 'year-3 gyyyv9a9xgqea');
INSERT INTO event (sequence, id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, detail)
VALUES (38, x'019cae8333c078e7a92410389a016da6', x'019cad9614a07312a2a392c93a40209c', 116159568936960000, 1772454360000, 20514, x'019cae8333c071ff8f3c968f16b2801f', 'planStopped', 'year-3', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO progress (plan, item, state, started_day, started_at, done_day, done_at, skipped_day, skipped_at, skip_reason, chosen, decided, notes, evidence, minutes, stability, difficulty, reviewed_day, reviews)
VALUES ('rust', -7844526136854733305, 'done', NULL, NULL, 20514, 1772453100000, NULL, NULL, NULL, NULL, 116159486361600001, 0, 0, 0, NULL, NULL, NULL, 0);
INSERT INTO progress (plan, item, state, started_day, started_at, done_day, done_at, skipped_day, skipped_at, skip_reason, chosen, decided, notes, evidence, minutes, stability, difficulty, reviewed_day, reviews)
VALUES ('rust', -4339257627288586951, 'skipped', NULL, NULL, NULL, NULL, 20514, 1772442180000, 'known "already"', NULL, 116158770708480000, 0, 0, 0, NULL, NULL, NULL, 0);
INSERT INTO progress (plan, item, state, started_day, started_at, done_day, done_at, skipped_day, skipped_at, skip_reason, chosen, decided, notes, evidence, minutes, stability, difficulty, reviewed_day, reviews)
VALUES ('rust', -853203331068909965, 'open', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, 0, 0, 0, NULL, NULL, NULL, 0);
INSERT INTO progress (plan, item, state, started_day, started_at, done_day, done_at, skipped_day, skipped_at, skip_reason, chosen, decided, notes, evidence, minutes, stability, difficulty, reviewed_day, reviews)
VALUES ('rust', 619303486318089785, 'done', NULL, NULL, 20514, 1772443860000, NULL, NULL, NULL, NULL, 116158880808960000, 0, 0, 0, NULL, NULL, NULL, 0);
INSERT INTO progress (plan, item, state, started_day, started_at, done_day, done_at, skipped_day, skipped_at, skip_reason, chosen, decided, notes, evidence, minutes, stability, difficulty, reviewed_day, reviews)
VALUES ('rust', 6121583140376233310, 'open', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 0, 0, NULL, NULL, NULL, 0);
INSERT INTO progress (plan, item, state, started_day, started_at, done_day, done_at, skipped_day, skipped_at, skip_reason, chosen, decided, notes, evidence, minutes, stability, difficulty, reviewed_day, reviews)
VALUES ('rust', 6178716469765779372, 'open', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 0, 0, 0, NULL, NULL, NULL, 0);
INSERT INTO progress (plan, item, state, started_day, started_at, done_day, done_at, skipped_day, skipped_at, skip_reason, chosen, decided, notes, evidence, minutes, stability, difficulty, reviewed_day, reviews)
VALUES ('rust', 6724912287157309968, 'started', 20514, 1772440500000, NULL, NULL, NULL, NULL, NULL, NULL, 116158660608000000, 0, 0, 0, NULL, NULL, NULL, 0);
INSERT INTO progress (plan, item, state, started_day, started_at, done_day, done_at, skipped_day, skipped_at, skip_reason, chosen, decided, notes, evidence, minutes, stability, difficulty, reviewed_day, reviews)
VALUES ('rust', 8670872692924381986, 'done', NULL, NULL, 20514, 1772439240000, NULL, NULL, NULL, NULL, 116158578032640000, 2, 1, 55, 2.3065, 2.111214, 20514, 1);
INSERT INTO progress (plan, item, state, started_day, started_at, done_day, done_at, skipped_day, skipped_at, skip_reason, chosen, decided, notes, evidence, minutes, stability, difficulty, reviewed_day, reviews)
VALUES ('year-3', -8665508813825364251, 'done', NULL, NULL, 20514, 1772453520000, NULL, NULL, NULL, NULL, 116159513886720001, 0, 0, 0, NULL, NULL, NULL, 0);
INSERT INTO progress (plan, item, state, started_day, started_at, done_day, done_at, skipped_day, skipped_at, skip_reason, chosen, decided, notes, evidence, minutes, stability, difficulty, reviewed_day, reviews)
VALUES ('year-3', 6024016241709093127, 'done', NULL, NULL, 20514, 1772444280000, NULL, NULL, NULL, NULL, 116158908334080000, 0, 0, 0, NULL, NULL, NULL, 0);
INSERT INTO catalogue_text (version, plan, hash, reading, bytes, item_keys, section_keys)
VALUES (1, 'rust', -3303498019949970614, 2590854106873363884, CAST('# Rust in spring

## Week 1: Basics

- [ ] Install the toolchain
- [ ] Ownership and borrowing
- [ ] Write a small parser

## Week 2: Practice

- [ ] Error handling
- [ ] Read about lifetimes
- [ ] Optional: macros

## Week 3: Pick one

Choose 1 of 2:

- [ ] A web server
- [ ] A chess engine
' AS BLOB), x'785520c622647b220898353d562696395d53b01855abd21054f43b6ec125455e080337ac79f3b71ec3c7dc2da88f353955bf35e49c3eafacf428d01742752673', x'f624018bbeb1664b6ee40341a20f74254b018f16bb21359b2f0ef0640389c8037232bc3a2ef6481f');
INSERT INTO catalogue_text (version, plan, hash, reading, bytes, item_keys, section_keys)
VALUES (2, 'year-3', 2358782500008356228, 2518967269113286030, CAST('# 📅 Year 3 – Senior Engineer Path

## 🔹 Q1 (Months 25–27): Scalable Backend Systems

### Microservices Architecture
- Service discovery (Eureka, Consul).
- API Gateway (Spring Cloud Gateway / Kong).
- Circuit Breaker (Resilience4j, Hystrix).
- Event-driven communication.

### Data & Transactions
- Saga pattern, Event sourcing, CQRS.
- Distributed transactions & eventual consistency.

**Mini Project:**  
Food Delivery System → Microservices: Order, Delivery, Payment, Notifications.  
Resiliency with retries, dead-letter queues.  

---

## 🔹 Q2 (Months 28–30): Cloud-Native Engineering

### Cloud Advanced
- AWS: ECS, EKS, SQS, SNS, CloudWatch.
- GCP/Azure alternatives.

### Kubernetes (K8s)
- Pods, Services, Deployments.
- Helm charts, Operators.
- Auto-scaling, Monitoring.

### Infrastructure as Code (IaC)
- Terraform / Pulumi basics.

**Mini Project:**  
SaaS Notification System deployed on K8s with auto-scaling.  

---

## 🔹 Q3 (Months 31–33): Performance & Observability

### Performance Engineering
- Profiling (JVM, VisualVM, JFR).
- Caching strategies (Redis, Hazelcast).
- Async processing & batching.

### Monitoring & Observability
- Logs → ELK Stack (Elasticsearch, Logstash, Kibana).
- Metrics → Prometheus + Grafana.
- Tracing → OpenTelemetry, Jaeger.

**Mini Project:**  
High-Traffic URL Shortener with monitoring dashboards.  

---

## 🔹 Q4 (Months 34–36): System Design & Leadership Prep

### System Design Deep Dive
- Case studies: WhatsApp, YouTube, Uber, Netflix.
- Scaling databases: Sharding, Replication.
- CDN, Edge caching.

### Security & Compliance
- OWASP Top 10.
- OAuth2, SAML, SSO basics.
- Data privacy (GDPR, HIPAA).

### Mentorship/Leadership
- Code reviews, design reviews.
- Mentoring juniors, writing documentation.

**Capstone Project:**  
Streaming Platform (YouTube-lite) → Video upload, processing, and streaming.  
Microservices + CDN simulation + full observability stack.  

---

## 📈 Year 3 Outcomes

By end of Year 3, you will:  
✅ Be able to design & build distributed systems.  
✅ Deploy cloud-native, scalable apps with Kubernetes.  
✅ Implement observability & monitoring like big tech.  
✅ Lead projects and mentor juniors.  
✅ Have production-level projects for your portfolio.  

' AS BLOB), x'53999adaf041110787bdeda549ec2ee5621107735488156fd3b0bdda73029425f52774359a6c99954078258c07de81dffc41b7c926a0de73240d2e4188800ef6843925354cdd7e15a15543e58fa88a8c5756cc5d2a3de72b1858ff333d773b48fc87d10ebd81d28bb2c6b78b9d6e37ae0e1097856fe227cd9aa13124f9286142ef1a01cdadfe49584020f15ee641fa547c9dd9dc7cfcbefeba98f3123f49ed6a1f5da7cb8910d4a3cf8c3f92534762c0b12c2d227b7a6f9903789cd356cc0837413dce1a74556ee4f5a754062a3425ec658e0b1a56fc20488e24d11a999a5dccea41e8e1f290daed57a0b2977d27ca4cad1417f5ddf189277aad5dc229e6aab8f7d1a804273b96652f357ceb983c298bfb681a68cb91a9ab5c5988f1a70344773c1eb94e261f1e78', x'c2e856931911fd65c102bf544c77d86603af87d89d9b0a22405933db1ee1be13ec6d986af91f1f5f4ac3ca5b8661935a2fa84389e781724594cae1e87b3768e25ee99abb800523db36a4fdb3a9569c746767adc94cbed773247740c570fbde2825b663fe8f064b1085c72b0398944d352b38b86229cd395ec29d4e7710d007fceeef53a230899fc828d5bf48cb250f9b68cfcc772f1fdc6188a717d34d8c8903');
INSERT INTO catalogue_text (version, plan, hash, reading, bytes, item_keys, section_keys)
VALUES (3, 'rust', 3325757798409626371, 6621437902831942529, CAST('# Rust in spring

## Week 1: Basics

- [ ] Install the toolchain
- [ ] Ownership, borrowing and moves
- [ ] Parse arithmetic by hand
- [ ] Write the parser of a small language

## Week 2: Practice

- [ ] Handling errors with Result
- [ ] Panics, and handling an error late
- [ ] Read about lifetimes
- [ ] Fuzz the parser
- [ ] Optional: macros

## Week 3: Pick one

Choose 1 of 2:

- [ ] A web server
- [ ] A chess engine
' AS BLOB), x'785520c622647b220898353d56269639dc09c49e1e0f59685d53b01855abd2109322a50a65819e074105431f404c384f080337ac79f3b71e9f942504d2fda686c3c7dc2da88f353955bf35e49c3eafacf428d01742752673', x'f624018bbeb1664b6ee40341a20f74254b018f16bb21359b2f0ef0640389c8037232bc3a2ef6481f');
INSERT INTO catalogue_text (version, plan, hash, reading, bytes, item_keys, section_keys)
VALUES (4, 'other', 3354443267650584625, 2080593267183069942, x'23204f746865720a0a2d205b205d204f6e650a2d205b205d2054776f0a', x'5f8a7cf4aa2729571c974b659c931eb7', x'0f8dd982afe4a2b4');
INSERT INTO catalogue_plan (plan, origin, size, modified, hash, reading, version, declined)
VALUES ('other', 'file:/plans/other.md', 29, 0, 3354443267650584625, 2080593267183069942, 4, NULL);
INSERT INTO catalogue_plan (plan, origin, size, modified, hash, reading, version, declined)
VALUES ('rust', 'file:/plans/rust.md', 423, 0, 3325757798409626371, 6621437902831942529, 3, NULL);
INSERT INTO catalogue_plan (plan, origin, size, modified, hash, reading, version, declined)
VALUES ('year-3', 'bundled', 2292, 0, 2358782500008356228, 2518967269113286030, 2, NULL);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('other', 0, 1120791037605094068, 0, 'other', '', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('rust', 0, -710441141506316725, 0, 'rust', '', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('rust', 1, 7990515219288781861, 0, 'rust.w1', 'Week 1: Basics', 'week', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('rust', 2, 5404758355612874139, 0, 'rust.w2', 'Week 2: Practice', 'week', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('rust', 3, 3390911881803319299, 0, 'rust.w3', 'Week 3: Pick one', 'week', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('rust', 4, 8228846427241334815, 3, 'rust.w3.1', 'Choose 1 of 2:', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 0, -4402173445973869211, 0, 'year-3', '', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 1, -4538855105654957978, 0, 'year-3.q1', 'Q1 (Months 25–27): Scalable Backend Systems', 'quarter', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 2, 265580267465017890, 1, 'year-3.q1.1', 'Microservices Architecture', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 3, 4636794307563601427, 1, 'year-3.q1.2', 'Data & Transactions', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 4, -1410303523083575457, 1, 'year-3.q1.project', 'Mini Project', 'project', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 5, 5387372073710621530, 0, 'year-3.q2', 'Q2 (Months 28–30): Cloud-Native Engineering', 'quarter', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 6, 3434068975443604037, 5, 'year-3.q2.1', 'Cloud Advanced', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 7, -7725113822184773406, 5, 'year-3.q2.2', 'Kubernetes (K8s)', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 8, 6839167639236191195, 5, 'year-3.q2.3', 'Infrastructure as Code (IaC)', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 9, 3937550922310655092, 5, 'year-3.q2.project', 'Mini Project', 'project', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 10, 7451115188595382131, 0, 'year-3.q3', 'Q3 (Months 31–33): Performance & Observability', 'quarter', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 11, 2627640124342263336, 10, 'year-3.q3.1', 'Performance Engineering', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 12, 2717469370137070352, 10, 'year-3.q3.2', 'Monitoring & Observability', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 13, -8807023251854963403, 10, 'year-3.q3.project', 'Mini Project', 'project', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 14, 3114441874074319198, 0, 'year-3.q4', 'Q4 (Months 34–36): System Design & Leadership Prep', 'quarter', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 15, -4423292985717815300, 14, 'year-3.q4.1', 'System Design Deep Dive', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 16, -1229672217184723000, 14, 'year-3.q4.2', 'Security & Compliance', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 17, 2942468250923241371, 14, 'year-3.q4.3', 'Mentorship/Leadership', 'topic', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 18, 7552479912387402849, 14, 'year-3.q4.project', 'Capstone Project', 'project', 0);
INSERT INTO catalogue_section (plan, position, key, parent, address, heading, kind, optional)
VALUES ('year-3', 19, -8599878767134078717, 0, 'year-3.outcomes', 'Year 3 Outcomes', 'outcomes', 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('other', 2060198254335958711, 1, 'other.2', '', 'Two', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('other', 6884452370657782103, 0, 'other.1', '', 'One', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('rust', -7844526136854733305, 4, 'rust.w2.1', 'Week 2: Practice', 'Handling errors with Result', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('rust', -6947887622475897210, 7, 'rust.w2.4', 'Week 2: Practice', 'Fuzz the parser', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('rust', -4339257627288586951, 8, 'rust.w2.5', 'Week 2: Practice', 'Optional: macros', 'study', 1, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('rust', -2591323927186810520, 2, 'rust.w1.3', 'Week 1: Basics', 'Parse arithmetic by hand', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('rust', -853203331068909965, 10, 'rust.w3.1.2', 'Week 3: Pick one
Choose 1 of 2:', 'A chess engine', 'option', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('rust', 577366391153473310, 6, 'rust.w2.3', 'Week 2: Practice', 'Read about lifetimes', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('rust', 619303486318089785, 1, 'rust.w1.2', 'Week 1: Basics', 'Ownership, borrowing and moves', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('rust', 4685224788850653263, 5, 'rust.w2.2', 'Week 2: Practice', 'Panics, and handling an error late', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('rust', 6121583140376233310, 3, 'rust.w2.1', 'Week 2: Practice', 'Error handling', 'study', 0, 1);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('rust', 6178716469765779372, 9, 'rust.w3.1.1', 'Week 3: Pick one
Choose 1 of 2:', 'A web server', 'option', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('rust', 6724912287157309968, 3, 'rust.w1.4', 'Week 1: Basics', 'Write the parser of a small language', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('rust', 8670872692924381986, 0, 'rust.w1.1', 'Week 1: Basics', 'Install the toolchain', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -8919056676177478123, 8, 'year-3.q2.1.1', 'Q2 (Months 28–30): Cloud-Native Engineering
Cloud Advanced', 'AWS: ECS, EKS, SQS, SNS, CloudWatch.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -8665508813825364251, 1, 'year-3.q1.1.2', 'Q1 (Months 25–27): Scalable Backend Systems
Microservices Architecture', 'API Gateway (Spring Cloud Gateway / Kong).', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -8204202708985815604, 27, 'year-3.q4.2.3', 'Q4 (Months 34–36): System Design & Leadership Prep
Security & Compliance', 'Data privacy (GDPR, HIPAA).', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -7304503085749477054, 15, 'year-3.q3.1.1', 'Q3 (Months 31–33): Performance & Observability
Performance Engineering', 'Profiling (JVM, VisualVM, JFR).', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -6821471407345988980, 9, 'year-3.q2.1.2', 'Q2 (Months 28–30): Cloud-Native Engineering
Cloud Advanced', 'GCP/Azure alternatives.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -5975124460855785177, 30, 'year-3.q4.project.1', 'Q4 (Months 34–36): System Design & Leadership Prep
Capstone Project', 'Video upload, processing, and streaming.', 'project', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -5680115403897278567, 22, 'year-3.q4.1.1', 'Q4 (Months 34–36): System Design & Leadership Prep
System Design Deep Dive', 'Case studies: WhatsApp, YouTube, Uber, Netflix.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -5564558479300085842, 13, 'year-3.q2.3.1', 'Q2 (Months 28–30): Cloud-Native Engineering
Infrastructure as Code (IaC)', 'Terraform / Pulumi basics.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -5000980126498165398, 19, 'year-3.q3.2.2', 'Q3 (Months 31–33): Performance & Observability
Monitoring & Observability', 'Metrics → Prometheus + Grafana.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -3491345713424014656, 21, 'year-3.q3.project.1', 'Q3 (Months 31–33): Performance & Observability
Mini Project', 'High-Traffic URL Shortener with monitoring dashboards.', 'project', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -3192843389875612635, 3, 'year-3.q1.1.4', 'Q1 (Months 25–27): Scalable Backend Systems
Microservices Architecture', 'Event-driven communication.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -1566715138213356819, 28, 'year-3.q4.3.1', 'Q4 (Months 34–36): System Design & Leadership Prep
Mentorship/Leadership', 'Code reviews, design reviews.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -1217658766351251112, 16, 'year-3.q3.1.2', 'Q3 (Months 31–33): Performance & Observability
Performance Engineering', 'Caching strategies (Redis, Hazelcast).', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -781528236752594539, 4, 'year-3.q1.2.1', 'Q1 (Months 25–27): Scalable Backend Systems
Data & Transactions', 'Saga pattern, Event sourcing, CQRS.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -745534827851930132, 25, 'year-3.q4.2.1', 'Q4 (Months 34–36): System Design & Leadership Prep
Security & Compliance', 'OWASP Top 10.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -589505340417272219, 32, 'year-3.outcomes.1', 'Year 3 Outcomes', 'Be able to design & build distributed systems.', 'outcome', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -330985535217489493, 34, 'year-3.outcomes.3', 'Year 3 Outcomes', 'Implement observability & monitoring like big tech.', 'outcome', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -269732428101132685, 6, 'year-3.q1.project.1', 'Q1 (Months 25–27): Scalable Backend Systems
Mini Project', 'Microservices: Order, Delivery, Payment, Notifications.', 'project', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', -250001393056623989, 12, 'year-3.q2.2.3', 'Q2 (Months 28–30): Cloud-Native Engineering
Kubernetes (K8s)', 'Auto-scaling, Monitoring.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 250122210827307063, 23, 'year-3.q4.1.2', 'Q4 (Months 34–36): System Design & Leadership Prep
System Design Deep Dive', 'Scaling databases: Sharding, Replication.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 1013476515521898445, 14, 'year-3.q2.project.1', 'Q2 (Months 28–30): Cloud-Native Engineering
Mini Project', 'SaaS Notification System deployed on K8s with auto-scaling.', 'project', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 1754432650400447304, 11, 'year-3.q2.2.2', 'Q2 (Months 28–30): Cloud-Native Engineering
Kubernetes (K8s)', 'Helm charts, Operators.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 2260147080629638307, 20, 'year-3.q3.2.3', 'Q3 (Months 31–33): Performance & Observability
Monitoring & Observability', 'Tracing → OpenTelemetry, Jaeger.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 2597783419060489974, 7, 'year-3.q1.project.2', 'Q1 (Months 25–27): Scalable Backend Systems
Mini Project', 'Resiliency with retries, dead-letter queues.', 'project', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 3401762444861516171, 33, 'year-3.outcomes.2', 'Year 3 Outcomes', 'Deploy cloud-native, scalable apps with Kubernetes.', 'outcome', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 4332103636875157112, 36, 'year-3.outcomes.5', 'Year 3 Outcomes', 'Have production-level projects for your portfolio.', 'outcome', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 4620958607574432340, 17, 'year-3.q3.1.3', 'Q3 (Months 31–33): Performance & Observability
Performance Engineering', 'Async processing & batching.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 4645504298990338527, 5, 'year-3.q1.2.2', 'Q1 (Months 25–27): Scalable Backend Systems
Data & Transactions', 'Distributed transactions & eventual consistency.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 4701140199060893412, 24, 'year-3.q4.1.3', 'Q4 (Months 34–36): System Design & Leadership Prep
System Design Deep Dive', 'CDN, Edge caching.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 6024016241709093127, 0, 'year-3.q1.1.1', 'Q1 (Months 25–27): Scalable Backend Systems
Microservices Architecture', 'Service discovery (Eureka, Consul).', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 6293442229809571627, 10, 'year-3.q2.2.1', 'Q2 (Months 28–30): Cloud-Native Engineering
Kubernetes (K8s)', 'Pods, Services, Deployments.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 6314243041283000908, 29, 'year-3.q4.3.2', 'Q4 (Months 34–36): System Design & Leadership Prep
Mentorship/Leadership', 'Mentoring juniors, writing documentation.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 6654500495887123575, 35, 'year-3.outcomes.4', 'Year 3 Outcomes', 'Lead projects and mentor juniors.', 'outcome', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 7066437482241856879, 2, 'year-3.q1.1.3', 'Q1 (Months 25–27): Scalable Backend Systems
Microservices Architecture', 'Circuit Breaker (Resilience4j, Hystrix).', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 7317798652280053832, 26, 'year-3.q4.2.2', 'Q4 (Months 34–36): System Design & Leadership Prep
Security & Compliance', 'OAuth2, SAML, SSO basics.', 'study', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 8839824732106173112, 31, 'year-3.q4.project.2', 'Q4 (Months 34–36): System Design & Leadership Prep
Capstone Project', 'Microservices + CDN simulation + full observability stack.', 'project', 0, 0);
INSERT INTO catalogue_item (plan, key, position, address, path, text, kind, optional, gone)
VALUES ('year-3', 8979572773059608318, 18, 'year-3.q3.2.1', 'Q3 (Months 31–33): Performance & Observability
Monitoring & Observability', 'Logs → ELK Stack (Elasticsearch, Logstash, Kibana).', 'study', 0, 0);
INSERT INTO question (version, place, item, candidate)
VALUES (3, 0, 6121583140376233310, -7844526136854733305);
INSERT INTO question (version, place, item, candidate)
VALUES (3, 1, 6121583140376233310, 4685224788850653263);
INSERT INTO setting (name, value)
VALUES ('daily-items', '3');
INSERT INTO setting (name, value)
VALUES ('study-days', 'mon-wed');
INSERT INTO device (id, own)
VALUES (x'019cad9614a07312a2a392c93a40209c', 1);
CREATE INDEX event_by_clock ON event (hlc);
CREATE INDEX event_by_day ON event (day);
CREATE INDEX event_by_action ON event (action);
CREATE INDEX event_by_item ON event (plan, item, hlc) WHERE item IS NOT NULL;
CREATE INDEX event_by_plan ON event (plan, hlc) WHERE item IS NULL AND plan IS NOT NULL;
CREATE INDEX event_by_target ON event (target, hlc) WHERE target IS NOT NULL;
CREATE INDEX event_of_review ON event (on_day) WHERE kind = 'reviewed';
CREATE INDEX event_of_link ON event (hlc) WHERE kind IN ('linked', 'unlinked');
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
