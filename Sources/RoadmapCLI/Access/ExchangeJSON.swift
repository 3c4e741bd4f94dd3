import CommandLineKit
import RoadmapKit

/// The export that holds everything.
enum ExchangeJSON {
  /// `plans`: these alone; all where none is named.
  static func bytes(_ access: PlanAccess, plans: [String]) throws(CommandError) -> [UInt8] {
    var wanted: Set<PlanID>?
    for name in plans {
      let entries = try access.library.entries(named: name)
      if entries.count > 1 { throw PlanAccess.ambiguous(name, entries) }
      guard let entry = entries.first else { throw try access.unknown(name) }
      wanted = (wanted ?? []).union([entry.id])
    }
    // What is edited in files is taken up first, as everywhere.
    for entry in try access.library.entries where wanted?.contains(entry.id) ?? true {
      _ = try access.read(entry)
    }
    return try access.asking { shelf throws(JournalError) in
      try shelf.document(of: wanted).bytes
    }
  }
}
