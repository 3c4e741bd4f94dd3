package import RoadmapModel

/// Takes what can be read of a damaged journal into a new one. The damaged file is not touched.
package struct Rescue: Sendable {
  package private(set) var eventCount = 0
  /// Events that were stored and are not there any more, by their numbers in the file. What was lost
  /// after the last one that is left has no number.
  package private(set) var missing: [ClosedRange<Int>] = []
  /// Events of which only a part could be read: of a note most often, which is their longest.
  package private(set) var mendedCount = 0
  /// False where they could not be read: then they are as in a new journal.
  package private(set) var hasSettings = false
  let machine: DamagedMachine

  package var missingCount: Int { missing.reduce(0) { $0 + $1.count } }

  /// The new file must not be there yet. The catalogue is not taken over: it is made anew from the
  /// plans, by keys that their words give.
  package init(
    from damaged: DatabaseLocation, to draft: DatabaseLocation, _ reader: any PlanTextReader,
    random: RandomSource
  ) throws(JournalError) {
    guard case .file(let source) = damaged, case .file(let target) = draft else {
      throw JournalError(.failed, path: damaged.text)
    }
    guard FileIdentity(target) == nil else { throw JournalError(.exists, path: draft.text) }
    guard let file = RawFile.bytes(source) else { throw JournalError(.missing, path: damaged.text) }
    let log = RawFile.bytes(source + Array("-wal".utf8)) ?? []
    let rows = DamagedPlaces(location: damaged).completing(
      Self.eventRows(DatabasePages(file: file, log: log)))
    let settings = StoredSettings.left(in: damaged)
    let device = Self.device(damaged)
    let machine = DamagedMachine(damaged)
    self.machine = machine
    let journal = try Journal(draft, .writing(random), reader)
    defer { journal.close() }
    try journal.write { () throws(JournalError) in
      try journal.writing { database throws(DatabaseError) in
        if let device { try DeviceTable(database).set(device) }
        try StoredSettings(database: database).insert(settings ?? [])
      }
      // What another machine recorded comes back whole with the next sync; with a word that is other it would
      // be refused for ever. Where it is not known which machine this is, all may be its own.
      let others = machine.isSynced ? device?.databaseValue : nil
      let sent = machine.sentHere
      let kept = try journal.insert(
        rows.filter { row in
          !row.isMended || others == nil || row.device == others || sent.contains(row.id)
        })
      eventCount = kept.count
      mendedCount = kept.count(where: \.isMended)
      missing = Self.gaps(kept.map(\.number), atMost: (file.count + log.count) / Self.leastSize)
      hasSettings = settings != nil || rows.contains { $0.isSetting }
      try journal.writing { database throws(DatabaseError) in
        try machine.store(in: database)
        try KeptLines(database).takeUp()
      }
      try journal.rebuild()
    }
    try JournalError.about(draft) { () throws(DatabaseError) in try journal.writable.giveUpLog() }
  }

  /// Rows that have the form of an event, in the order of their numbers.
  ///
  /// An event is known by its number, device and time together: where a table's last page is damaged,
  /// SQLite begins to count anew, and what is recorded then has the number of another.
  private static func eventRows(_ pages: DatabasePages) -> [StoredRow] {
    var sound: [[DatabaseValue]: StoredRow] = [:]
    var mended: [[DatabaseValue]: (size: Int, row: StoredRow)] = [:]
    for place in pages.places {
      for cell in pages.cells(place) {
        let number = Int(cell.rowID)
        func key(_ row: [DatabaseValue]) -> [DatabaseValue] {
          [
            .integer(cell.rowID), row[EventRow.Column.device.rawValue],
            row[EventRow.Column.hlc.rawValue],
          ]
        }
        // A row is written once, so all its versions are one.
        if let row = eventRow(RecordReader.values(cell.record)) {
          sound[key(row)] = StoredRow(number: number, values: row, isMended: false)
        } else if let row = eventRow(RecordReader.values(cell.record, mends: true)) {
          // Unless more of it was found elsewhere.
          let size = cell.record.count
          if size > mended[key(row)]?.size ?? 0 {
            mended[key(row)] = (size, StoredRow(number: number, values: row, isMended: true))
          }
        }
      }
    }
    // A tick is not to be lost with a letter of its note, or the end of it.
    let others = mended.filter { sound[$0.key] == nil }.map(\.value.row)
    return (sound.values + others).sorted { ($0.number, $0.time) < ($1.number, $1.time) }
  }

  /// Without the number, which stands for a null at its begin.
  private static func eventRow(_ values: [DatabaseValue]?) -> [DatabaseValue]? {
    let count = EventRow.Column.allCases.count
    // Earlier versions had fewer columns; those that came since are at the end.
    guard let values, values.count == 16 || values.count == count + 1, values[0] == .null,
      isID(values[1]), isID(values[2]), isID(values[6])
    else { return nil }
    let row = Array(values.dropFirst())
    return row + repeatElement(.null, count: count - row.count)
  }

  /// Three ids and two times are more than this in any event.
  private static let leastSize = 60

  private static func isID(_ value: DatabaseValue) -> Bool {
    if case .blob(let bytes) = value { bytes.count == 16 } else { false }
  }

  /// Its owner goes on as the same device, so that the last action can be undone still.
  private static func device(_ location: DatabaseLocation) -> DeviceID? {
    guard let database = try? Database(location, DatabaseConfiguration(mode: .readOnly)) else {
      return nil
    }
    defer { database.close() }
    return (try? DeviceTable(database).own()) ?? nil
  }

  /// A number that the file has not the room for is damage itself.
  private static func gaps(_ numbers: [Int], atMost limit: Int) -> [ClosedRange<Int>] {
    var gaps: [ClosedRange<Int>] = []
    var expected = 1
    for number in numbers where number <= limit {
      if number > expected { gaps.append(expected...number - 1) }
      expected = max(expected, number + 1)
    }
    return gaps
  }
}

/// A row of the table of events, as it was found.
struct StoredRow {
  let number: Int
  var values: [DatabaseValue]
  /// True where not all of it could be read.
  var isMended: Bool

  fileprivate var time: Int64 {
    if case .integer(let time) = values[EventRow.Column.hlc.rawValue] { time } else { 0 }
  }

  fileprivate var id: DatabaseValue { values[EventRow.Column.id.rawValue] }

  fileprivate var device: DatabaseValue { values[EventRow.Column.device.rawValue] }

  fileprivate var isSetting: Bool {
    values[EventRow.Column.kind.rawValue] == .text(EventKind.settingChanged.rawValue)
  }
}

extension Journal {
  /// Stores rows of events and gives back those that the tables take and that can be read again.
  fileprivate func insert(_ rows: [StoredRow]) throws(JournalError) -> [StoredRow] {
    try writing { database throws(DatabaseError) in
      var kept: [StoredRow] = []
      for row in rows {
        do throws(DatabaseError) {
          try database.write { () throws(DatabaseError) in
            try database.run(EventRow.insert, arguments: row.values)
            let events = try EventTable(database).select("WHERE id = ?", row.values[0])
            guard events.allSatisfy({ HybridTime.credible.contains($0.time) }) else {
              throw DatabaseError(
                code: .mismatch, message: "no clock shows this time",
                activity: .running(sql: EventRow.insert))
            }
          }
          kept.append(row)
        } catch {
          // A row out of form is one that is missing; a file that cannot be written is not.
          guard ResultCode.constraint ~= error || ResultCode.mismatch ~= error else { throw error }
        }
      }
      return kept
    }
  }
}
