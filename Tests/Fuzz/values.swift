// A journal whose file is sound and whose values are anything: what a disk, another program or a hand
// may have put there. Every command has an answer, and progress can be made anew.
//
//     Tests/Fuzz/run 120 values

@testable import CommandLineKit
@testable import ProgressJournal
@testable import RoadmapKit

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzValues(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(start, count)
  let file = SampleJournal.file
  FuzzWorld.clear()
  FuzzWorld.write(file, "roadmap.db")
  let first = input.byte()
  replace(&input)
  for step in 0..<3 { FuzzWorld.run(asked[(Int(first) + step * 7) % asked.count]) }
  if FuzzWorld.run(["doctor", "--rebuild"]).code == .ok {
    let journal = try? Journal(path: FuzzWorld.path("roadmap.db"), .reading)
    let check = try? journal?.check()
    precondition(check?.differences.isEmpty ?? true, "made anew, and not as the events say")
  }
  return 0
}

private let asked = [
  ["doctor"], ["status"], ["next"], ["log"], ["list"], ["show", "mine", "--notes"], ["config"],
  ["prompt"], ["plans"], ["review", "--due"], ["update", "mine"], ["search", "tool"],
  ["check", "mine.w1.1"], ["undo"], ["redo"], ["status", "mine"], ["status", "--chart"],
  ["status", "--calendar"], ["next", "--why", "--json"], ["status", "--json"],
  ["show", "mine", "--json"], ["review", "mine.w2.1.1", "--grade", "easy"], ["link"],
  ["pause", "mine"], ["resume", "mine"], ["list", "--state", "done", "--json"],
  ["remove", "mine", "--forget"], ["log", "mine.w1.2"], ["choose", "--not", "mine.w2.2"],
  ["doctor", "--rescue"],
]

/// Without the guards that keep the program itself from it.
private func replace(_ input: inout FuzzInput) {
  let location = DatabaseLocation.file(FuzzWorld.path("roadmap.db"))
  guard let database = try? Database(location, DatabaseConfiguration(mode: .readWrite)) else {
    preconditionFailure("the sample cannot be opened")
  }
  defer { database.close() }
  do throws(DatabaseError) {
    try database.control("PRAGMA ignore_check_constraints = ON")
    try database.control("PRAGMA foreign_keys = OFF")
    try database.write { () throws(DatabaseError) in
      try database.run("DROP TRIGGER event_is_not_changed")
      try database.run("DROP TRIGGER event_is_not_removed")
    }
  } catch {
    preconditionFailure("\(error)")
  }
  while !input.isEmpty {
    let (table, columns) = input.one(of: tables)
    let column = input.one(of: columns)
    let row = Int64(input.byte())
    let value = value(column.kind, &input)
    // A value that may not stand there twice is not put there.
    try? database.write { () throws(DatabaseError) in
      try database.run(
        """
        UPDATE \(table) SET \(column.name) = ?1 WHERE \(column.key) = (
          SELECT \(column.key) FROM \(table) LIMIT 1 OFFSET ?2 % (SELECT count(*) FROM \(table)))
        """, arguments: [value, row])
    }
  }
}

private func value(_ kind: Column.Kind, _ input: inout FuzzInput) -> (any DatabaseArgument)? {
  if kind.contains(.null), input.byte() & 7 == 0 { return nil }
  if kind.contains(.integer) { return input.integer() }
  if kind.contains(.real) {
    return input.byte() & 1 == 0
      ? Double(bitPattern: input.number(8)) : Double(input.integer())
  }
  if kind.contains(.blob) { return input.bytes(Int(input.byte())) }
  return input.byte() & 1 == 0 ? input.one(of: words) : input.text()
}

private let words = [
  "checked", "unchecked", "started", "stopped", "skipped", "unskipped", "redated",
  "noted", "chosen", "unchosen", "reviewed", "linked", "unlinked", "planAdded", "planRemoved",
  "planForgotten", "planUpdated", "planStarted", "planStopped", "planPaused", "planResumed",
  "planReplanned", "planPostponed", "undone", "redone",
  "mine", "year-3", "bundled", "file:x.md", "good", "again", "2026-12-01", "0001-01-01",
  "9999-12-31", "mon-fri", "0.99", "500", "none", "study", "task", "project", "week", "topic", "",
]

private struct Column {
  struct Kind: OptionSet {
    let rawValue: Int
    static let integer = Kind(rawValue: 1)
    static let real = Kind(rawValue: 2)
    static let text = Kind(rawValue: 4)
    static let blob = Kind(rawValue: 8)
    static let null = Kind(rawValue: 16)
  }

  let name: String
  let kind: Kind
  let key: String

  /// `hlc`, `note?`: a letter for the kind stands before.
  init(_ text: Substring, key: String) {
    let letters: [Character: Kind] = ["i": .integer, "r": .real, "t": .text, "b": .blob]
    let rest = text.dropFirst()
    let isOptional = rest.last == "?"
    name = String(isOptional ? rest.dropLast() : rest)
    kind = [letters[text.first ?? "t"] ?? .text, isOptional ? .null : []]
    self.key = key
  }
}

private let tables: [(String, [Column])] = [
  table(
    "event", "sequence",
    "bid bdevice ihlc iat iday baction tkind tplan? iitem? ion_day? tnote? tevidence? iminutes? "
      + "btarget? tdetail? tname? tline?"),
  table(
    "progress", "item",
    "tplan iitem tstate istarted_day? istarted_at? idone_day? idone_at? iskipped_day? "
      + "iskipped_at? tskip_reason? ichosen? idecided? inotes ievidence iminutes rstability? "
      + "rdifficulty? ireviewed_day? ireviews"),
  table(
    "catalogue_text", "version", "iversion tplan ihash ireading bbytes bitem_keys bsection_keys"),
  table(
    "catalogue_plan", "plan",
    "tplan torigin isize imodified ihash ireading iversion ideclined?"),
  table(
    "catalogue_section", "key",
    "tplan iposition ikey iparent taddress theading tkind ioptional"),
  table(
    "catalogue_item", "key",
    "tplan ikey iposition taddress tpath ttext tkind ioptional igone"),
  table("device", "own", "bid iown"),
]

private func table(_ name: String, _ key: String, _ columns: String) -> (String, [Column]) {
  (name, columns.split(separator: " ").map { Column($0, key: key) })
}
